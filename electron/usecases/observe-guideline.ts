import { observedAdvice } from '../../shared/guideline/observed/observed-advice.ts';
import { type RunPhase, runPhaseSchema } from '../../shared/model/phase.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';

/**
 * What the latest run of each phase shows about the current guideline, as far as it was scored by this version.
 *
 * @param phases which runs are looked at; all when left out
 */
export function observeGuideline(
  { store }: Workspace,
  phases: readonly RunPhase[] = runPhaseSchema.options,
): Problem[] {
  const { guideline, number } = currentGuideline(store);
  return phases.flatMap((phase) => {
    if (latestRunHead(store, phase)?.guidelineVersion !== number) return [];
    const run = rememberedStoredRun(store, phase);
    return run === null ? [] : observedAdvice(guideline, run.scores);
  });
}
