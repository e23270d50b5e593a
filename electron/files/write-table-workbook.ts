import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import exceljs from 'exceljs';
import type { Result } from '../../shared/problems/result.ts';
import { writeWhole } from './write-whole.ts';

/** One plain sheet: its rows, headings first, are taken one at a time. */
export interface TableWorkbook {
  readonly sheet: string;
  readonly rows: Iterable<readonly (string | number | null)[]>;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
}

const ROWS_AT_A_TIME = 1000;
const LONGEST_CELL = 32_767;

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
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: false });
  workbook.created = new Date(createdAt);
  workbook.modified = workbook.created;
  const worksheet = workbook.addWorksheet(sheet, { properties: { defaultColWidth: 14 } });
  let written = 0;
  for (const row of rows) {
    worksheet.addRow(row.map(writable)).commit();
    written += 1;
    if (written % ROWS_AT_A_TIME === 0) await setImmediate();
  }
  worksheet.commit();
  await workbook.commit();
}

function writable(cell: string | number | null): string | number | null {
  const isTooMuch =
    typeof cell === 'string' ? cell.length > LONGEST_CELL : cell !== null && !Number.isFinite(cell);
  if (isTooMuch) throw new RangeError(`no cell can hold ${String(cell).slice(0, 40)}`);
  return cell;
}
