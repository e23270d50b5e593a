import type { Guideline } from '../../shared/model/guideline.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';

/** The guideline that the workspace scores by now. */
export function readGuidelineOf(workspace: Workspace): Guideline {
  return currentGuideline(workspace.store).guideline;
}
