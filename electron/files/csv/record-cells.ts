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
  const { rows } = SHEET_EXTENT;
  if (row > rows) throw new SpreadsheetFault(problem('file-too-many-rows', { limit: rows }));
  const lost = record.findIndex((text) => text.includes(LOST));
  if (lost >= 0) throw charactersLost(`${columnLetters(lost)}${row}`);
  if (record.every((text) => text === '')) return null;
  return withinColumns(record).map((text) => (text === '' ? null : text));
}

function withinColumns(record: readonly string[]): readonly string[] {
  const { columns } = SHEET_EXTENT;
  if (record.length <= columns) return record;
  if (record.slice(columns).every((text) => text === '')) return record.slice(0, columns);
  throw new SpreadsheetFault(problem('file-too-many-columns', { limit: columns }));
}

function charactersLost(cell: string): SpreadsheetFault {
  return new SpreadsheetFault(problem('cell-characters-lost', { cell }));
}
