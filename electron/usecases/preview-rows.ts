import { cellText } from '../../shared/cells/cell-text.ts';
import type { PreviewRow, RowChoice } from '../../shared/contract/evidence/preview.ts';
import type { ImportPlan, PlannedRow } from '../../shared/model/import-plan.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import { columnInFault } from './column-in-fault.ts';
import { type PreparedImport, preparedImport } from './prepared-import.ts';

/** Which rows of a preview are wanted. */
export interface WantedRows {
  readonly token: string;
  readonly show: RowChoice;
  readonly from: number;
  readonly count: number;
}

/** Some rows of a preview as they stand in the file, each with what is wrong with which cell. */
export function previewRows(
  { store }: Workspace,
  { token, show, from, count }: WantedRows,
): Result<{ total: number; rows: PreviewRow[] }> {
  const prepared = preparedImport(store, token);
  if (!prepared.ok) return prepared;
  const chosen = chosenRows(prepared.value.plan, show);
  const rowOf = previewRowsOf(prepared.value);
  return ok({ total: chosen.length, rows: chosen.slice(from, from + count).map(rowOf) });
}

/** Prepares showing rows of a plan. */
function previewRowsOf(prepared: PreparedImport): (row: PlannedRow) => PreviewRow {
  const headings = prepared.headings.map(cellText);
  const problems = problemsByRow(prepared.plan);
  const mends = Map.groupBy(prepared.plan.mends ?? [], (mend) => mend.row);
  return ({ row, outcome }) => {
    const cells = prepared.cells.get(row) ?? [];
    const texts = headings.map((_heading, index) => cellText(cells[index]));
    const found = problems.get(row) ?? [];
    return {
      row,
      outcome,
      cells: texts,
      mended: (mends.get(row) ?? []).map(({ column, original }) => ({ column, original })),
      problems: found.map((problem) => ({ column: columnInFault(problem, headings, texts), problem })),
    };
  };
}

/** The rows of a plan that are wanted, in their order. */
export function chosenRows({ rows, mends = [] }: ImportPlan, show: RowChoice): readonly PlannedRow[] {
  switch (show) {
    case 'all':
      return rows;
    case 'changing':
      return rows.filter(({ outcome }) => outcome === 'accepted' || outcome === 'replaced');
    case 'faulty':
      return rows.filter(({ outcome }) => outcome === 'rejected');
    case 'mended': {
      const mended = new Set(mends.map((mend) => mend.row));
      return rows.filter(({ row }) => mended.has(row));
    }
    default:
      return show satisfies never;
  }
}

function problemsByRow({ problems }: ImportPlan): ReadonlyMap<number, readonly Problem[]> {
  return Map.groupBy(
    problems.filter(({ place }) => place.row !== undefined),
    ({ place }) => place.row ?? 0,
  );
}
