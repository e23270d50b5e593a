import { randomUUID } from 'node:crypto';
import { tallyAnswers } from '../../electron/store/tally-answers.ts';
import type { Workspace } from '../../electron/store/workspace.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import { withWorkspace } from '../../electron/usecases/with-workspace.ts';
import { ok } from '../../shared/problems/result.ts';

/** What a process that was measured says of itself, as one line of JSON. */
export interface Measured {
  readonly rows: number;
  readonly seconds: number;
  /** The most memory that the process held at a time (peak RSS). */
  readonly megabytes: number;
  /** How often it said how far it had come. */
  readonly reports: number;
}

/**
 * Imports a questionnaire wholly, or lets exceljs merely read it, at once or as a stream; in a process of its own, so that
 * memory is its own.
 */
const [work, file = '', workspace = ''] = process.argv.slice(2);
const start = performance.now();
let reports = 0;
const rows = await done(work);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ rows, seconds, megabytes, reports } satisfies Measured)}\n`);

function done(what: string | undefined): Promise<number> {
  if (what === 'exceljs') return readAtOnce(file);
  return what === 'exceljs-stream' ? streamed(file) : imported(workspace, file);
}

/** Opened, read, recognised, planned, committed, tallied and closed; gives the rows that were accepted. */
async function imported(path: string, survey: string): Promise<number> {
  const done = await withWorkspace(path, (opened) => importAndTally(opened, survey));
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

async function importAndTally(opened: Workspace, path: string) {
  const request = { path, kind: 'questionnaire', phase: 'mid', large: true } as const;
  const context = {
    now: () => new Date().toISOString(),
    newId: randomUUID,
    author: '王科员',
    progress: () => {
      reports += 1;
    },
  };
  const result = await importFile(opened, request, { dryRun: false, strict: true }, context);
  if (!result.ok) return result;
  if (tallyAnswers(opened.store, 'mid').size === 0) throw new Error('nothing was tallied');
  return ok(result.value.plan.counts.accepted);
}

/** What any importer built on exceljs would have to pay before it knows a single answer. */
async function readAtOnce(path: string): Promise<number> {
  // Late, so that it takes no memory of our import.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return (workbook.worksheets[0]?.rowCount ?? 0) - 1;
}

/** The same with its stream, which breaks Chinese text where two pieces of the file meet. */
async function streamed(path: string): Promise<number> {
  const { default: exceljs } = await import('exceljs');
  let count = -1;
  for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(path, {})) {
    for await (const _row of sheet) count += 1;
  }
  return count;
}
