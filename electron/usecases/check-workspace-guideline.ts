import { adviseGuideline } from '../../shared/guideline/advise-guideline.ts';
import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import { observedAdvice } from '../../shared/guideline/observed/observed-advice.ts';
import { runPhaseSchema } from '../../shared/model/phase.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { latestRun, latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';

/**
 * The guideline that a workspace scores by now, with what an expert would say of it as it stands and of what
 * it gave: the latest run of each phase is looked at where it was scored by this version.
 */
export function checkWorkspaceGuideline({ store }: Workspace): GuidelineReading {
  const { guideline, number } = currentGuideline(store);
  const observed = runPhaseSchema.options.flatMap((phase) => {
    if (latestRunHead(store, phase)?.guidelineVersion !== number) return [];
    const run = latestRun(store, phase);
    return run === null ? [] : observedAdvice(guideline, run.scores);
  });
  return { guideline, warnings: [...adviseGuideline(guideline), ...observed] };
}
