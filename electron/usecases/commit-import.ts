import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { commitPlan } from '../store/commit-plan.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/** What became of a plan: the id of the import, or null when there was nothing to record. */
export interface CommittedImport {
  readonly id: string | null;
}

/** Does exactly what the plan says, in one transaction with its journal entry, or nothing. */
export function commitImport(
  workspace: Workspace,
  plan: ImportPlan,
  context: UseCaseContext,
): Result<CommittedImport> {
  const id = context.newId();
  const isRecorded = commitPlan(workspace.store, plan, {
    importId: id,
    author: context.author,
    now: context.now(),
  });
  return ok({ id: isRecorded ? id : null });
}
