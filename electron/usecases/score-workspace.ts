import type { RunPhase } from '../../shared/model/phase.ts';
import type { Run } from '../../shared/model/scores.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { type StoredRun, saveRun } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';
import { STEPS } from './compute-run.ts';
import type { UseCaseContext } from './context.ts';
import { rememberedRun } from './remembered-run.ts';

/**
 * Scores a phase or the year from the evidence as it stands, and stores the run with the register it
 * used. Scoring the same evidence again gives the same digest.
 */
export function scoreWorkspace(
  workspace: Workspace,
  phase: RunPhase,
  context: UseCaseContext,
): Result<StoredRun> {
  const computed = rememberedRun(workspace.store, phase, context.progress);
  if (!computed.ok) return computed;
  const { scores, digest, guidelineVersion, compounds } = computed.value;
  const run: Run = { id: context.newId(), createdAt: context.now(), author: context.author, digest, scores };
  context.progress({ step: { zh: '正在保存成绩', en: 'keeping the run' }, done: STEPS - 1, total: STEPS });
  const used = { guidelineVersion, register: compounds };
  saveRun(workspace.store, run, used);
  return ok({ ...run, ...used });
}
