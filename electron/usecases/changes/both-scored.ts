import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { PHASES } from '../../../shared/model/phase.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { latestRunHead } from '../../store/runs.ts';
import type { Workspace } from '../../store/workspace.ts';

/**
 * What was found of both phases, or why there is nothing: a phase that was not scored, or a compound that one of them lacks.
 *
 * @param compound the code that was asked for; null for all
 */
export function bothScored<Value>(
  { store }: Workspace,
  found: Result<Value | null>,
  compound: string | null,
): Result<Value> {
  if (!found.ok) return found;
  if (found.value !== null) return ok(found.value);
  const missing = PHASES.find((phase) => latestRunHead(store, phase) === null);
  if (missing === undefined) return refused(problem('no-such-compound', { code: compound ?? '' }));
  const { zh, en } = PHASE_NAMES[missing];
  return refused(problem('changes-not-both-scored', { phase: zh, phaseInEnglish: en }));
}
