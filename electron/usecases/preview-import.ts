import { cellText } from '../../shared/cells/cell-text.ts';
import type { ImportPreview, SettledTable } from '../../shared/contract/evidence/wizard.ts';
import type { Cell } from '../../shared/model/sheet.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { evidenceHead } from '../store/journal.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { chosenHeading } from './describe-import-columns.ts';
import { planImportFile } from './plan-import.ts';
import { keepPrepared, type PreparedImport } from './prepared-import.ts';

/** Plans the import of a table as a person settled it, and keeps the plan to be looked at and carried out. */
export async function previewImport(
  workspace: Workspace,
  table: SettledTable,
  context: UseCaseContext,
): Promise<Result<ImportPreview>> {
  const head = evidenceHead(workspace.store);
  const cells = new Map<number, readonly Cell[]>();
  const { compound, headingRow: _row, columns: _columns, ...request } = table;
  const planned = await planImportFile(
    workspace,
    { ...request, heading: chosenHeading(table), compound: compound ?? undefined },
    context,
    (row) => cells.set(row.row, row.cells),
  );
  if (!planned.ok) return planned;
  const plan = planned.value;
  const headings = cells.get(plan.source.headingRow) ?? [];
  const preparation = { token: context.newId(), plan, headings, cells, head };
  keepPrepared(workspace.store, preparation);
  return ok(previewOf(preparation));
}

function previewOf({ token, plan, headings }: PreparedImport): ImportPreview {
  const { kind, phase, source, counts, problems } = plan;
  const texts = headings.map(cellText);
  const inFault = new Set(problems.flatMap(({ place }) => (place.row === undefined ? [] : [place.column])));
  return {
    token,
    kind,
    phase,
    fileName: source.fileName,
    sheet: source.sheet,
    headingRow: source.headingRow,
    counts: { ...counts },
    headings: texts,
    faultyColumns: texts.flatMap((heading, index) => (inFault.has(heading) ? [index] : [])),
    warnings: problems.filter(({ place }) => place.row === undefined),
  };
}
