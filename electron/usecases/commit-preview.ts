import type { ImportReceipt } from '../../shared/contract/evidence/preview.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { sequenceOfImport } from '../store/imports.ts';
import type { Workspace } from '../store/workspace.ts';
import { commitImport } from './commit-import.ts';
import type { UseCaseContext } from './context.ts';
import { currentPrepared, forgetPrepared } from './prepared-import.ts';

/**
 * Carries out the plan that was looked at; rows in fault stay out.
 *
 * @returns refused where the plan no longer holds, or with `strict` where a single row is in fault
 */
export function commitPreview(
  workspace: Workspace,
  { token, strict }: { readonly token: string; readonly strict: boolean },
  context: UseCaseContext,
): Result<ImportReceipt> {
  const { store } = workspace;
  const prepared = currentPrepared(store, token);
  if (!prepared.ok) return prepared;
  const { plan } = prepared.value;
  const { counts } = plan;
  if (strict && counts.rejected > 0) {
    return refused(problem('import-held-back', { rejected: counts.rejected }));
  }
  const committed = commitImport(workspace, plan, context);
  if (!committed.ok) return committed;
  forgetPrepared(store);
  const { id } = committed.value;
  return ok({ sequence: id === null ? null : sequenceOfImport(store, id), counts: { ...counts } });
}
