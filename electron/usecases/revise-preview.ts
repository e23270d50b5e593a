import type { ImportPreview, Revision } from '../../shared/contract/evidence/preview.ts';
import type { SheetRow } from '../../shared/model/sheet.ts';
import type { Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import type { ImportChoices } from './import-choices.ts';
import { keepPreview } from './keep-preview.ts';
import { ABOUT_THE_REST } from './plan-import.ts';
import { planSheet } from './plan-sheet.ts';
import { currentPrepared, type PreparedImport } from './prepared-import.ts';
import { choicesAfter, stepOf } from './revision-steps.ts';

/** Changes something about a preview and plans again from the rows that were read; the file is not opened again. */
export async function revisePreview(
  workspace: Workspace,
  { token, revision }: { readonly token: string; readonly revision: Revision },
  context: UseCaseContext,
): Promise<Result<ImportPreview>> {
  const prepared = currentPrepared(workspace.store, token);
  if (!prepared.ok) return prepared;
  const step = stepOf(revision, prepared.value);
  return planAgain(workspace, prepared.value, [...prepared.value.steps, step], context);
}

/** Takes the last change of a preview back and plans again; without any change it stays as it is. */
export async function takeBackRevision(
  workspace: Workspace,
  { token }: { readonly token: string },
  context: UseCaseContext,
): Promise<Result<ImportPreview>> {
  const prepared = currentPrepared(workspace.store, token);
  if (!prepared.ok) return prepared;
  return planAgain(workspace, prepared.value, prepared.value.steps.slice(0, -1), context);
}

async function planAgain(
  { store }: Workspace,
  prepared: PreparedImport,
  steps: readonly ImportChoices[],
  context: UseCaseContext,
): Promise<Result<ImportPreview>> {
  const { request, rows, head, plan, merges } = prepared;
  const { fileName, sha256, sheet } = plan.source;
  const choices = choicesAfter(request.choices ?? {}, steps);
  const planned = await planSheet(
    store,
    { ...request, sheet, choices },
    { fileName, sha256, sheet, merges, batches: counted(rows, context) },
  );
  if (!planned.ok) return planned;
  const aboutTheRest = plan.problems.filter(({ code }) => ABOUT_THE_REST.has(code));
  const again = { ...planned.value, problems: [...aboutTheRest, ...planned.value.problems] };
  return keepPreview(store, { request, rows, merges, head, steps }, again, context);
}

const ROWS_BETWEEN_REPORTS = 2_000;

function* counted(rows: readonly SheetRow[], context: UseCaseContext): Iterable<readonly SheetRow[]> {
  const step = { zh: '正在重新核对', en: 'looking it over again' };
  for (let done = 0; done < rows.length; done += ROWS_BETWEEN_REPORTS) {
    context.progress({ step, done, total: rows.length });
    yield rows.slice(done, done + ROWS_BETWEEN_REPORTS);
  }
}
