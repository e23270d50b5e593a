import type { Guideline } from '../../shared/model/guideline.ts';
import { saveGuidelineVersion } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/** Makes a guideline the workspace's current one; the earlier versions are kept. Returns its number. */
export function importGuideline(
  workspace: Workspace,
  { guideline, reason }: { readonly guideline: Guideline; readonly reason: string },
  context: UseCaseContext,
): number {
  return saveGuidelineVersion(workspace.store, guideline, {
    author: context.author,
    now: context.now(),
    reason,
  });
}
