import type { Wording } from '../../shared/language/wording.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { commitPlan } from '../store/commit-plan.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

const STEP: Wording = { zh: '正在写入', en: 'writing' };

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
    progress: (done, total) => context.progress({ step: STEP, done, total }),
  });
  return ok({ id: isRecorded ? id : null });
}
