import type { SheetRow } from '../model/sheet.ts';

/**
 * What the column is headed that our workbooks of rejected rows add: why a row was not imported. When such a workbook
 * comes back, the column is passed over, so that a row says what it said without it.
 */
export const REJECTION_REASON = '未导入的原因';

/** The position of the column of reasons, by the first rows of a sheet; -1 when there is none. */
export function reasonColumn(rows: readonly SheetRow[]): number {
  return rows.reduce((found, { cells }) => (found === -1 ? cells.lastIndexOf(REJECTION_REASON) : found), -1);
}

/** The row without what stands in the column of reasons. */
export function withoutReason(row: SheetRow, column: number): SheetRow {
  if (column === -1 || column >= row.cells.length) return row;
  return { ...row, cells: row.cells.with(column, null) };
}
