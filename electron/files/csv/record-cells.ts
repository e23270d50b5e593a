import { columnLetters } from '../../../shared/intake/headings.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';

/** What a program writes in place of characters that it could not read. */
const LOST = '\ufffd';

/**
 * The cells of a record, null for a row that holds nothing.
 *
 * @param row the row's number, for what has to be said of it
 * @throws {SpreadsheetFault} where characters were lost before the text came here
 */
export function recordCells(record: readonly string[], row: number): readonly Cell[] | null {
  let isBlank = true;
  const cells: Cell[] = [];
  for (const [index, text] of record.entries()) {
    if (text.includes(LOST)) throw charactersLost(`${columnLetters(index)}${row}`);
    if (text !== '') isBlank = false;
    cells.push(text === '' ? null : text);
  }
  return isBlank ? null : cells;
}

function charactersLost(cell: string): SpreadsheetFault {
  return new SpreadsheetFault(problem('cell-characters-lost', { cell }));
}
