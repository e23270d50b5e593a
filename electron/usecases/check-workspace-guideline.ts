import { adviseGuideline } from '../../shared/guideline/advise-guideline.ts';
import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import type { Workspace } from '../store/workspace.ts';
import { observeGuideline } from './observe-guideline.ts';
import { readGuidelineOf } from './read-guideline-of.ts';

/**
 * The guideline that a workspace scores by now, with what an expert would say of it as it stands and of what
 * it gave: the latest run of each phase is looked at where it was scored by this version.
 */
export function checkWorkspaceGuideline(workspace: Workspace): GuidelineReading {
  const guideline = readGuidelineOf(workspace);
  return { guideline, warnings: [...adviseGuideline(guideline), ...observeGuideline(workspace)] };
}
