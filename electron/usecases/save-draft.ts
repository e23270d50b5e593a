import { judgeGuideline } from '../../shared/guideline/judge-guideline.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { type ImportedGuideline, importGuideline } from './import-guideline.ts';

/**
 * Makes a guideline as a window holds it the workspace's current one; refused with every reason when it cannot be
 * scored by. Where nothing differs from the current one no version is added.
 */
export function saveDraft(
  workspace: Workspace,
  { guideline, reason }: { readonly guideline: unknown; readonly reason: string },
  context: UseCaseContext,
): Result<ImportedGuideline> {
  const judged = judgeGuideline(guideline);
  if (!judged.ok) return judged;
  return ok(
    importGuideline(workspace, { guideline: judged.value.guideline, reason: reason.trim() }, context),
  );
}
