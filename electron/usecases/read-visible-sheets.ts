import type { SheetRow } from '../../shared/model/sheet.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { openSpreadsheet, type Spreadsheet } from '../files/open-spreadsheet.ts';
import { SpreadsheetFault } from '../files/spreadsheet-fault.ts';

/** A sheet with all its rows; with none where they are not wanted. */
interface VisibleSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/**
 * The sheets of a workbook that a person sees, the wanted ones with all their rows; refused where the file
 * or a wanted sheet cannot be read.
 */
export async function readVisibleSheets(
  path: string,
  isWanted: (sheet: string) => boolean,
): Promise<Result<readonly VisibleSheet[]>> {
  const opened = await openSpreadsheet(path, { large: false });
  if (!opened.ok) return opened;
  try {
    return ok(await visibleSheets(opened.value, isWanted));
  } catch (error) {
    if (error instanceof SpreadsheetFault) return refused(error.problem);
    throw error;
  }
}

async function visibleSheets(
  spreadsheet: Spreadsheet,
  isWanted: (sheet: string) => boolean,
): Promise<VisibleSheet[]> {
  const sheets: VisibleSheet[] = [];
  for (const [index, { name, hidden }] of spreadsheet.sheets.entries()) {
    if (!hidden) sheets.push({ name, rows: isWanted(name) ? await rowsOf(spreadsheet, index) : [] });
  }
  return sheets;
}

async function rowsOf(spreadsheet: Spreadsheet, index: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of spreadsheet.rows(index)) rows.push(row);
  return rows;
}
