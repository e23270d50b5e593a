import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { Spreadsheet } from '../files/open-spreadsheet.ts';

/** So many names of sheets make a sentence that can still be read. */
const MOST_NAMES = 20;

/** The position of the sheet with a name, from 0; refused with the names that there are. */
export function sheetPosition({ fileName, sheets }: Spreadsheet, sheet: string): Result<number> {
  const index = sheets.findIndex(({ name }) => name === sheet);
  if (index >= 0) return ok(index);
  const names = sheets.slice(0, MOST_NAMES).map(({ name }) => name);
  const said = sheets.length > names.length ? `${names.join('、')}…` : names.join('、');
  return refused(problem('import-sheet-gone', { sheets: said }, { file: fileName, sheet }));
}
