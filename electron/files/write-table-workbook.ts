import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type exceljs from 'exceljs';
import type { Result } from '../../shared/problems/result.ts';
import { writeWhole } from './write-whole.ts';
import { sheetName } from './writing/sheet-name.ts';
import { typedText } from './writing/typed-text.ts';

/** A cell that stands out, with a note that says why. */
interface NotedCell {
  readonly value: TableValue;
  readonly note: string;
}

export type TableValue = string | number | null;
export type TableCell = TableValue | NotedCell;

/** One plain sheet: its rows, headings first, are taken one at a time. */
export interface TableWorkbook {
  /** Its name as it is wanted; where Excel allows no such name, the nearest one is given. */
  readonly sheet: string;
  readonly rows: Iterable<readonly TableCell[]>;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
}

const ROWS_AT_A_TIME = 1000;
/** Characters that a cell can hold in Excel. */
export const LONGEST_CELL = 32_767;
/** Spreadsheet programs become slow with more; what stands out does so all the same. */
const MOST_NOTES = 2_000;
const STANDS_OUT: exceljs.FillPattern = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };

/**
 * Writes a long table as .xlsx, whole or not at all: rows become compressed bytes as they come. Text is
 * never a formula. Throws RangeError for a number that is not finite and for text over 32,767 characters.
 */
export async function writeTableWorkbook(path: string, table: TableWorkbook): Promise<Result<string>> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), streamTable(stream, table)]);
  return writeWhole(path, bytes);
}

async function streamTable(stream: PassThrough, { sheet, rows, createdAt }: TableWorkbook): Promise<void> {
  // Only where a workbook is written: the library takes a quarter of a second and 10 MB.
  const { default: library } = await import('exceljs');
  const workbook = new library.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  workbook.created = new Date(createdAt);
  workbook.modified = workbook.created;
  const worksheet = workbook.addWorksheet(sheetName(sheet), { properties: { defaultColWidth: 14 } });
  const notes = { left: MOST_NOTES };
  let written = 0;
  for (const cells of rows) {
    const row = worksheet.addRow(cells.map((cell) => writable(isNoted(cell) ? cell.value : cell)));
    addNotes(row, cells, notes);
    row.commit();
    written += 1;
    if (written % ROWS_AT_A_TIME === 0) await setImmediate();
  }
  worksheet.commit();
  await workbook.commit();
}

function addNotes(row: exceljs.Row, cells: readonly TableCell[], notes: { left: number }): void {
  for (const [index, cell] of cells.entries()) {
    if (!isNoted(cell)) continue;
    const marked = row.getCell(index + 1);
    marked.fill = STANDS_OUT;
    if (notes.left > 0) marked.note = cell.note;
    notes.left -= 1;
  }
}

function isNoted(cell: TableCell): cell is NotedCell {
  return typeof cell === 'object' && cell !== null;
}

function writable(cell: TableValue): TableValue {
  const isTooMuch =
    typeof cell === 'string' ? cell.length > LONGEST_CELL : cell !== null && !Number.isFinite(cell);
  if (isTooMuch) throw new RangeError(`no cell can hold ${String(cell).slice(0, 40)}`);
  return typeof cell === 'string' ? typedText(cell) : cell;
}
