import type { ImportPreview } from '../../shared/contract/evidence/preview.ts';
import type { SettledTable } from '../../shared/contract/evidence/wizard.ts';
import type { MergedRange, SheetRow } from '../../shared/model/sheet.ts';
import type { Result } from '../../shared/problems/result.ts';
import { evidenceHead } from '../store/journal.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { chosenHeading } from './describe-import-columns.ts';
import { keepPreview } from './keep-preview.ts';
import { planImportFile } from './plan-import.ts';

/** Plans the import of a table as a person settled it, and keeps the plan to be looked at, changed and carried out. */
export async function previewImport(
  workspace: Workspace,
  table: SettledTable,
  context: UseCaseContext,
): Promise<Result<ImportPreview>> {
  const { store } = workspace;
  const head = evidenceHead(store);
  const rows: SheetRow[] = [];
  let merges: readonly MergedRange[] = [];
  const { compound, headingRow: _row, columns: _columns, ...file } = table;
  const request = { ...file, heading: chosenHeading(table), compound: compound ?? undefined };
  const planned = await planImportFile(workspace, request, context, {
    sheet: (found) => {
      merges = found;
    },
    row: (row) => rows.push(row),
  });
  if (!planned.ok) return planned;
  return keepPreview(store, { request, rows, merges, head, steps: [] }, planned.value, context);
}
