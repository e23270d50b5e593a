import type { NameProposal } from '../../model/name-proposal.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { NameBook } from './name-book.ts';

/** So many names to a sentence; every one of them is said. */
const NAMES_A_SENTENCE = 8;

/** What a plan says of the names it took though nobody is called so, and of settled ones that it could not take. */
export function sayNames(names: NameBook, proposals: readonly NameProposal[], sheet: string): Problem[] {
  const gone = names
    .gone()
    .map(({ text, object }) =>
      problem('import-settled-name-gone', { value: text, id: object.id }, { sheet }),
    );
  const taken = proposals.flatMap((proposal) => takenAs(proposal, names));
  return [...inSentences(taken).map((facts) => problem('import-names-taken', facts, { sheet })), ...gone];
}

function inSentences(names: readonly string[]): { count: number; names: string }[] {
  return Array.from({ length: Math.ceil(names.length / NAMES_A_SENTENCE) }, (_, index) => {
    const said = names.slice(index * NAMES_A_SENTENCE, (index + 1) * NAMES_A_SENTENCE);
    return { count: said.length, names: said.join('、') };
  });
}

/** 「天山新邨→天山新村（C0012）」 */
function takenAs({ text, taken }: NameProposal, names: NameBook): string[] {
  if (taken === null) return [];
  const name = names.nameOf(taken.object);
  return [taken.object.level === 'compound' ? `${text}→${name}（${taken.object.id}）` : `${text}→${name}`];
}
