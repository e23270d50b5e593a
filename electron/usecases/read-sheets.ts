import type { SheetRow } from '../../shared/model/sheet.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Spreadsheet } from '../files/open-spreadsheet.ts';
import { SpreadsheetFault } from '../files/spreadsheet-fault.ts';
import { withSpreadsheet } from './with-spreadsheet.ts';

/** A sheet with as many of its rows as were asked for; with none where it is hidden. */
interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
}

/**
 * The sheets of a workbook, each with its first rows; refused where the file, or a sheet that all rows are
 * wanted of, cannot be read.
 *
 * @param rowsWanted how many rows of the sheet of this name are wanted; Infinity for all
 */
export async function readSheets(
  path: string,
  rowsWanted: (sheet: string) => number,
): Promise<Result<readonly Sheet[]>> {
  return withSpreadsheet({ path, large: false }, async (spreadsheet) =>
    ok(await sheetsOf(spreadsheet, rowsWanted)),
  );
}

async function sheetsOf(spreadsheet: Spreadsheet, rowsWanted: (sheet: string) => number): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const [index, { name, hidden }] of spreadsheet.sheets.entries()) {
    const most = hidden ? 0 : rowsWanted(name);
    sheets.push({
      name,
      isHidden: hidden,
      rows: most === 0 ? [] : await firstRows(spreadsheet, index, most),
    });
  }
  return sheets;
}

/** Of a sheet that only a look is taken at, damage does no harm: the rows before it are given, if any. */
async function firstRows(spreadsheet: Spreadsheet, index: number, most: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  try {
    for await (const row of spreadsheet.rows(index)) {
      rows.push(row);
      if (rows.length >= most) break;
    }
  } catch (error) {
    if (!(error instanceof SpreadsheetFault) || most === Number.POSITIVE_INFINITY) throw error;
  }
  return rows;
}
