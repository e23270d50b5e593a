import { type Result, refused } from '../../shared/problems/result.ts';
import { openSpreadsheet, type Spreadsheet } from '../files/open-spreadsheet.ts';
import { SpreadsheetFault } from '../files/spreadsheet-fault.ts';

/** Opens a spreadsheet and does the work; refused where the file cannot be read, also in the middle of the work. */
export async function withSpreadsheet<Value>(
  { path, large }: { readonly path: string; readonly large: boolean },
  work: (spreadsheet: Spreadsheet) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const opened = await openSpreadsheet(path, { large });
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } catch (error) {
    if (!(error instanceof SpreadsheetFault)) throw error;
    return refused(error.at({ file: opened.value.fileName }).problem);
  }
}
