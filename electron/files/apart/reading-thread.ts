import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../../shared/problems/result.ts';
import { openFileBytes, type Spreadsheet } from '../open-spreadsheet.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { boundedBatches } from './bounded-batches.ts';
import { memoryOf, type PackedRows, packRows } from './packed-rows.ts';
import type { ReadingLimits } from './reading-limits.ts';
import {
  type AnswerMessage,
  type Reading,
  type ReadingTasks,
  type TaskMessage,
  type TaskName,
  TOO_HUNGRY,
} from './reading-tasks.ts';

/** How often the memory is looked at; the largest piece that is read at a time takes a fraction of it. */
const LOOKING_MS = 25;

let file: Spreadsheet | null = null;
const readings = new Map<number, AsyncGenerator<PackedRows>>();

const TASKS: {
  [Name in TaskName]: (given: ReadingTasks[Name]['given']) => Promise<ReadingTasks[Name]['answer']>;
} = {
  async open({ fileName, bytes, large }) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const opened = await openFileBytes({ fileName, bytes: buffer }, large);
    if (!opened.ok) return opened;
    file = opened.value;
    const { rows: _rows, batches: _batches, layout: _layout, ...itself } = file;
    return ok(itself);
  },

  async next(reading) {
    const begun = readings.get(reading.id) ?? begin(reading);
    const { value, done } = await begun.next();
    return done ? null : value;
  },

  async layout({ sheetIndex }) {
    return openedFile().layout(sheetIndex);
  },

  async stop({ id }) {
    await readings.get(id)?.return(undefined);
    readings.delete(id);
    return null;
  },

  async close() {
    file = null;
    readings.clear();
    return memoryInUse();
  },
};

function openedFile(): Spreadsheet {
  if (file === null) throw new Error('no file is open');
  return file;
}

function begin({ id, sheetIndex }: Reading): AsyncGenerator<PackedRows> {
  const reading = packedBatches(openedFile(), sheetIndex);
  readings.set(id, reading);
  return reading;
}

async function* packedBatches(source: Spreadsheet, sheetIndex: number): AsyncGenerator<PackedRows> {
  for await (const batch of boundedBatches(source.batches(sheetIndex))) yield packRows(batch);
}

/** The thread that reads what a person brought: whatever the file does to it, the program goes on. */
parentPort?.on('message', async (message: TaskMessage) => {
  const said = await answer(message);
  parentPort?.postMessage(said, handedOver(said));
});

/** What goes over with an answer, as this thread has no more use for it. */
function handedOver(said: AnswerMessage): ArrayBuffer[] {
  if (!('answer' in said) || said.answer === null || typeof said.answer !== 'object') return [];
  return 'codes' in said.answer ? memoryOf(said.answer) : [];
}

async function answer({ id, name, given }: TaskMessage): Promise<AnswerMessage> {
  try {
    return { id, answer: await TASKS[name](given as never) };
  } catch (error) {
    if (error instanceof SpreadsheetFault) return { id, fileFault: error.problem };
    return { id, programFault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/**
 * The engine's own limit is no safe place to stop: what asks for much at once beyond it takes the whole process
 * down. So the thread ends itself well before.
 */
function watchMemory({ megabytes }: ReadingLimits): void {
  const most = megabytes * 1024 * 1024;
  setInterval(() => {
    if (memoryInUse() > most) process.exit(TOO_HUNGRY);
  }, LOOKING_MS).unref();
}

/** Bytes of values and of what they keep outside the heap: the file, its unpacked pieces, the texts it shares. */
function memoryInUse(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

if (parentPort !== null) watchMemory(workerData as ReadingLimits);
