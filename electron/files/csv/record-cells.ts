import { columnLetters } from '../../../shared/intake/headings.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { SHEET_EXTENT } from '../sheet-extent.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';

/** What a program writes in place of characters that it could not read. */
const LOST = '\ufffd';

/**
 * The cells of a record, null for a row that holds nothing; blank ones beyond a spreadsheet's last column are left out.
 *
 * @param row the row's number, for what has to be said of it
 * @throws {SpreadsheetFault} where characters were lost before the text came here, or where there is more than a
 * spreadsheet can hold
 */
export function recordCells(record: readonly string[], row: number): readonly Cell[] | null {
  const { rows, columns } = SHEET_EXTENT;
  if (row > rows) throw new SpreadsheetFault(problem('file-too-many-rows', { limit: rows }));
  let isBlank = true;
  const cells: Cell[] = [];
  for (const [index, text] of record.entries()) {
    if (text.includes(LOST)) throw charactersLost(`${columnLetters(index)}${row}`);
    if (text !== '') isBlank = false;
    if (index >= columns && text === '') continue;
    if (index >= columns) throw new SpreadsheetFault(problem('file-too-many-columns', { limit: columns }));
    cells.push(text === '' ? null : text);
  }
  return isBlank ? null : cells;
}

function charactersLost(cell: string): SpreadsheetFault {
  return new SpreadsheetFault(problem('cell-characters-lost', { cell }));
}
