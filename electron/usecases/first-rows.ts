import type { SheetRow } from '../../shared/model/sheet.ts';
import type { SheetSource } from '../files/sheet-source.ts';

/** The first rows of a sheet that are not blank. */
export async function firstRows(source: SheetSource, sheetIndex: number, most: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of source.rows(sheetIndex)) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}
