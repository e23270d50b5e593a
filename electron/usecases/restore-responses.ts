import type { Phase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { leftOutDecisions, restore } from '../store/left-out.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { findResponses } from './find-responses.ts';

/** Which responses of a phase are to count again, and why: by number in the workspace, `file:row`, or key. */
interface Restoring {
  readonly phase: Phase;
  readonly responses: readonly (string | number)[];
  readonly reason: string;
}

/**
 * Counts responses again that were left out. Refused without a reason, and where one of them is not there or counts anyhow.
 *
 * @returns how many count again
 */
export function restoreResponses(
  { store }: Workspace,
  { phase, responses, reason }: Restoring,
  context: UseCaseContext,
): Result<{ readonly responses: number }> {
  if (reason.trim() === '') return refused(problem('quality-reason-missing'));
  const found = findResponses(store, phase, responses);
  if (!found.ok) return found;
  const decisions = leftOutDecisions(store, phase);
  const problems = found.value
    .filter(({ key }) => !decisions.has(key))
    .map(({ given }) => problem('quality-not-left-out', { given }));
  if (problems.length > 0) return refused(...problems);
  const keys = found.value.map(({ key }) => key);
  const who = { deed: context.newId(), author: context.author, now: context.now() };
  restore(store, { phase, keys, reason: reason.trim() }, who);
  return ok({ responses: keys.length });
}
