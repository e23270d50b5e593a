import type { ImportPlan } from '../../shared/model/import-plan.ts';
import type { Cell, SheetRow } from '../../shared/model/sheet.ts';

/** A plan with the cells of its file by row, mended ones as they were mended. */
export interface PlannedCells {
  readonly plan: ImportPlan;
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
}

/** The cells of a file by row, mended ones as they were mended for the plan. */
export function cellsOf(rows: readonly SheetRow[], { mends = [] }: ImportPlan): Map<number, readonly Cell[]> {
  const cells = new Map(rows.map((row) => [row.row, row.cells]));
  for (const { row, column, mended } of mends) {
    const own = [...(cells.get(row) ?? [])];
    while (own.length <= column) own.push(null);
    own[column] = mended === '' ? null : mended;
    cells.set(row, own);
  }
  return cells;
}
