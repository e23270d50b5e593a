import type { SheetRow } from '../../../shared/model/sheet.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import { type FileBytes, readFile, type Spreadsheet } from '../open-spreadsheet.ts';
import { rowsOf } from '../sheet-source.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { lendThread, takeBack } from './lend-thread.ts';
import { memoryOf, type PackedRows, unpackRows } from './packed-rows.ts';
import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import type { OpenedFile, Reading } from './reading-tasks.ts';
import type { ReadingThread } from './reading-thread-handle.ts';

/** A spreadsheet that is read in a thread of its own until it is closed. */
export interface SpreadsheetApart extends Spreadsheet {
  /** Lets go of the file and of its thread; its rows can no longer be asked for. */
  close(): void;
}

/** So many batches are asked for before the first of them is used: the threads need not wait for each other. */
const BATCHES_AHEAD = 4;

/**
 * Opens a spreadsheet as `openSpreadsheet` does, in a thread of its own with bounds on memory and time: a file
 * that goes beyond them, however it was made, is refused by a problem, also in the middle of its rows.
 *
 * @param path where the file lies
 * @param options `large` lifts the limits of size, memory and time, for files a person trusts
 * @param limits of memory and time, where they are to be others
 * @returns the spreadsheet, which the caller closes, or one problem
 */
export async function openSpreadsheetApart(
  path: string,
  { large }: { large: boolean },
  limits: ReadingLimits = readingLimits(large),
): Promise<Result<SpreadsheetApart>> {
  const file = await readFile(path, large);
  if (!file.ok) return file;
  const thread = await lendThread(limits);
  const close = () => takeBack(thread, limits);
  const opened = await openIn(thread, file.value, large);
  if (opened.ok) return ok({ ...opened.value, ...readingFrom(thread, opened.value), close });
  close();
  return opened;
}

async function openIn(
  thread: ReadingThread,
  { fileName, bytes }: FileBytes,
  large: boolean,
): Promise<Result<OpenedFile>> {
  try {
    // A small file lies in memory that others use too; a large one is handed over as it is.
    const isAlone = bytes.buffer.byteLength === bytes.byteLength;
    return await thread.ask('open', { fileName, bytes, large }, isAlone ? [bytes.buffer] : []);
  } catch (error) {
    if (error instanceof SpreadsheetFault) return refused(error.at({ file: fileName }).problem);
    throw error;
  }
}

function readingFrom(
  thread: ReadingThread,
  { sheets }: OpenedFile,
): Pick<Spreadsheet, 'rows' | 'batches' | 'layout'> {
  let lastReading = 0;
  const checked = (sheetIndex: number) => {
    if (sheets[sheetIndex] === undefined) throw new RangeError(`There is no sheet ${sheetIndex}.`);
    return sheetIndex;
  };
  const batches = (sheetIndex: number) => {
    lastReading += 1;
    return batchesOf(thread, { id: lastReading, sheetIndex: checked(sheetIndex) });
  };
  return {
    rows: (sheetIndex) => rowsOf(batches(sheetIndex)),
    batches,
    layout: (sheetIndex) => thread.ask('layout', { sheetIndex: checked(sheetIndex) }),
  };
}

async function* batchesOf(thread: ReadingThread, reading: Reading): AsyncGenerator<readonly SheetRow[]> {
  const ahead = Array.from({ length: BATCHES_AHEAD }, () => askForNext(thread, reading));
  try {
    for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
      const packed = await next;
      if (packed === null) return;
      ahead.push(askForNext(thread, reading));
      const rows = unpackRows(packed);
      for (const memory of memoryOf(packed)) memory.transfer(0);
      yield rows;
    }
  } finally {
    void thread.ask('stop', reading).catch(() => {});
  }
}

/** What goes wrong is met where the answer is awaited, which may be never. */
function askForNext(thread: ReadingThread, reading: Reading): Promise<PackedRows | null> {
  const next = thread.ask('next', reading);
  next.catch(() => {});
  return next;
}
