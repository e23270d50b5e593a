import type { NameProposal } from '../../model/name-proposal.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { NameBook } from './name-book.ts';

const MOST_NAMED = 5;

/** What a plan says of the names it took though nobody is called so, and of settled ones that it could not take. */
export function sayNames(names: NameBook, proposals: readonly NameProposal[], sheet: string): Problem[] {
  const gone = names
    .gone()
    .map(({ text, object }) =>
      problem('import-settled-name-gone', { value: text, id: object.id }, { sheet }),
    );
  const taken = proposals.flatMap((proposal) => takenAs(proposal, names));
  if (taken.length === 0) return gone;
  const shown = taken.slice(0, MOST_NAMED).join('、');
  const facts = { count: taken.length, names: taken.length > MOST_NAMED ? `${shown}…` : shown };
  return [problem('import-names-taken', facts, { sheet }), ...gone];
}

/** 「天山新邨→天山新村（C0012）」 */
function takenAs({ text, taken }: NameProposal, names: NameBook): string[] {
  if (taken === null) return [];
  const name = names.nameOf(taken.object);
  return [taken.object.level === 'compound' ? `${text}→${name}（${taken.object.id}）` : `${text}→${name}`];
}
