import { observedAdvice } from '../../shared/guideline/observed/observed-advice.ts';
import { runPhaseSchema } from '../../shared/model/phase.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { latestRun, latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';

/** What the latest run of each phase shows about the current guideline, as far as it was scored by this version. */
export function observeGuideline({ store }: Workspace): Problem[] {
  const { guideline, number } = currentGuideline(store);
  return runPhaseSchema.options.flatMap((phase) => {
    if (latestRunHead(store, phase)?.guidelineVersion !== number) return [];
    const run = latestRun(store, phase);
    return run === null ? [] : observedAdvice(guideline, run.scores);
  });
}
