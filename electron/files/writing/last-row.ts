import type { SheetDescription } from '../../../shared/workbook/workbook.ts';

/** The last row that is, or may be, filled in; row 2 where there is none yet. */
export function lastRow({ rows, spareRows = 0 }: SheetDescription): number {
  return Math.max(2, rows.length + 1 + spareRows);
}
