import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import { commitImport } from './commit-import.ts';
import type { UseCaseContext } from './context.ts';
import { type ImportRequest, planImportFile } from './plan-import.ts';

/** Whether to stop after the preview, and whether one rejected row holds the whole file back. */
export interface ImportManner {
  readonly dryRun: boolean;
  readonly strict: boolean;
}

/**
 * What became of a file: `previewed` and `held-back` (strict, with rejected rows) wrote nothing;
 * `nothing-new` neither, since all of it was there already or nothing could be kept.
 */
export type ImportOutcome = 'previewed' | 'held-back' | 'committed' | 'nothing-new';

export interface ImportedFile {
  readonly plan: ImportPlan;
  readonly outcome: ImportOutcome;
}

/** Plans the import of a file and, unless the manner says otherwise, commits exactly that plan. */
export async function importFile(
  workspace: Workspace,
  request: ImportRequest,
  { dryRun, strict }: ImportManner,
  context: UseCaseContext,
): Promise<Result<ImportedFile>> {
  const planned = await planImportFile(workspace, request, context);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (dryRun) return ok({ plan, outcome: 'previewed' });
  if (strict && plan.counts.rejected > 0) return ok({ plan, outcome: 'held-back' });
  const committed = commitImport(workspace, plan, context);
  if (!committed.ok) return committed;
  return ok({ plan, outcome: committed.value.id === null ? 'nothing-new' : 'committed' });
}
