import type { Proposal } from '../../../shared/action/rectification/proposals/proposal.ts';
import type { PlaceChoice, ProposalSource } from '../../../shared/contract/rectification/register.ts';
import type { RectificationItem } from '../../../shared/model/records/rectification-item.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { highestItemNumbers } from '../../store/rectification-numbers.ts';
import type { ReadStore } from '../../store/store.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { today } from '../today.ts';
import { deadlineProblems } from './judge-task.ts';
import { proposalsOf } from './proposals-of.ts';
import { registeredCompounds } from './registered-compounds.ts';
import { type ItemToWrite, writeItems } from './write-items.ts';

interface Registration {
  readonly source: ProposalSource;
  readonly place: PlaceChoice;
  /** Blank for the committee of each compound. */
  readonly responsible: string;
  readonly deadline: string | null;
}

interface Registered {
  readonly batch: number;
  readonly items: number;
}

/** Registers all that is new of what is proposed, as of today; refused where nothing is. */
export function registerItems(
  workspace: Workspace,
  { source, place, responsible, deadline }: Registration,
  context: Authorship,
): Result<Registered> {
  const on = today(context);
  const problems = deadlineProblems(deadline, on);
  if (problems.length > 0) return refused(...problems);
  const proposed = proposalsOf(workspace, { source, place });
  if (!proposed.ok) return proposed;
  const fresh = proposed.value.filter(({ standing }) => standing === null);
  if (fresh.length === 0) return refused(problem('rectification-nothing-to-register'));
  const registration = { on, by: context.author, deadline, responsible: responsible.trim() };
  const items = newItems(workspace.store, fresh, registration);
  return ok({ batch: writeItems(workspace, items, context, '登记'), items: items.length });
}

interface Registering {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly by: string;
  readonly responsible: string;
  readonly deadline: string | null;
}

/** The items that proposals become, each with the next number of its compound. */
export function newItems(
  db: ReadStore,
  proposals: readonly Proposal[],
  { on, by, responsible, deadline }: Registering,
): ItemToWrite[] {
  const compounds = registeredCompounds(db);
  const numbers = new Map(highestItemNumbers(db));
  return proposals.map(({ id, compound, problem: text, origin }) => {
    const number = (numbers.get(compound) ?? 0) + 1;
    numbers.set(compound, number);
    const body: RectificationItem = {
      number,
      problem: text,
      origin,
      responsible: responsible === '' ? (compounds.get(compound)?.committee ?? '') : responsible,
      deadline,
      steps: [{ state: 'registered', on, by, text: '', evidence: '' }],
      playbook: null,
    };
    return { id, about: { level: 'compound', key: compound }, body };
  });
}
