import type { RegisterReceipt } from '../../shared/contract/register.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { sequenceOfImport } from '../store/imports.ts';
import { scopesNaming } from '../store/registry-versions.ts';
import { inTransaction } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { commitImport } from './commit-import.ts';
import type { UseCaseContext } from './context.ts';
import { planEnteredRows } from './enter-rows.ts';
import { REGISTER_HEADINGS } from './save-compound.ts';

/**
 * Takes a compound out of the register of both phases. What was said of it, there and as evidence, is kept and counts
 * no more; undoing the imports of the receipt brings it back.
 */
export async function removeCompound(
  workspace: Workspace,
  code: string,
  context: UseCaseContext,
): Promise<Result<RegisterReceipt>> {
  const plans: ImportPlan[] = [];
  for (const phase of scopesNaming(workspace.store, code)) {
    const entered = {
      kind: 'registry',
      phase,
      headings: REGISTER_HEADINGS,
      rows: [],
      withdrawn: [code],
    } as const;
    const planned = await planEnteredRows(workspace, entered);
    if (!planned.ok) return planned;
    plans.push(planned.value);
  }
  if (plans.length === 0) return refused(problem('register-unknown-compound', { code }));
  return ok({ code, imports: commitAll(workspace, plans, context), warnings: [] });
}

/** The numbers of the imports, all of them or none. */
function commitAll(workspace: Workspace, plans: readonly ImportPlan[], context: UseCaseContext): number[] {
  return inTransaction(workspace.store, () =>
    plans.flatMap((plan) => {
      const committed = commitImport(workspace, plan, context);
      const id = committed.ok ? committed.value.id : null;
      return id === null ? [] : sequenceOfImport(workspace.store, id);
    }),
  );
}
