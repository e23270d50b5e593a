import { type Result, refused } from '../../shared/problems/result.ts';
import { openSpreadsheetApart } from '../files/apart/open-spreadsheet-apart.ts';
import type { Spreadsheet } from '../files/open-spreadsheet.ts';
import { SpreadsheetFault } from '../files/spreadsheet-fault.ts';

/**
 * Opens a spreadsheet in a thread of its own, does the work and closes it; refused where the file cannot be read,
 * also in the middle of the work.
 */
export async function withSpreadsheet<Value>(
  { path, large }: { readonly path: string; readonly large: boolean },
  work: (spreadsheet: Spreadsheet) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const opened = await openSpreadsheetApart(path, { large });
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } catch (error) {
    if (!(error instanceof SpreadsheetFault)) throw error;
    return refused(error.at({ file: opened.value.fileName }).problem);
  } finally {
    opened.value.close();
  }
}
