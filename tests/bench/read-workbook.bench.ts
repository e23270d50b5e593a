import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Reading, Way } from './reading-process.ts';
import { writeSurvey } from './survey/write-survey.ts';

const PROCESS = join(import.meta.dirname, 'reading-process.ts');
const ROWS = 200_000;
const ROUNDS = 3;
/** What is done by turns in one process. */
const TURN = ['ours', 'inflate', 'inflateInLargePieces'] as const;
const run = promisify(execFile);

interface Measured {
  readonly readings: readonly Reading[];
  readonly megabytes: number;
}

/**
 * Reads a questionnaire of 200,000 rows: we and unpacking alone by turns in one process, the best of three each;
 * we, exceljs and hucre once each in a process of its own.
 */
export async function benchReadWorkbook(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-bench-'));
  try {
    const path = join(folder, 'survey.xlsx');
    const { size, unpacked } = await writeSurvey(path, { rows: ROWS });
    const turns = await measure(path, ...Array.from({ length: ROUNDS }, () => TURN).flat());
    const alone = await measure(path, 'ours');
    const exceljs = await measure(path, 'exceljs');
    const hucre = await measure(path, 'hucre');
    return [
      `${ROWS} rows × 28 columns, ${megabytes(size)} MB, ${megabytes(unpacked)} MB unpacked`,
      ...report(turns, alone, { exceljs, hucre }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(path: string, ...ways: readonly Way[]): Promise<Measured> {
  const { stdout } = await run(process.execPath, ['--no-warnings', PROCESS, path, ...ways]);
  const measured = JSON.parse(stdout) as Measured;
  for (const [index, { count }] of measured.readings.entries()) {
    if (!ways[index]?.startsWith('inflate') && count !== ROWS + 1)
      throw new Error(`${ways[index]}: ${count} rows`);
  }
  return measured;
}

function report(turns: Measured, alone: Measured, others: Readonly<Record<string, Measured>>): string[] {
  const [ours, inflate, inLargePieces] = TURN.map((_, turn) =>
    best(turns.readings.filter((_reading, index) => index % TURN.length === turn)),
  ) as [number, number, number];
  return [
    line('ours', ours),
    line('unpacking alone', inflate),
    line('the same, in large pieces', inLargePieces),
    `ours : unpacking alone    ${(ours / inflate).toFixed(1)}, in large pieces ${(ours / inLargePieces).toFixed(1)}`,
    line('ours, once', best(alone.readings), alone.megabytes),
    ...Object.entries(others).flatMap(([name, other]) => [
      line(`${name}, once`, best(other.readings), other.megabytes),
      `${`${name} : ours`.padEnd(26)}${(best(other.readings) / best(alone.readings)).toFixed(1)}`,
    ]),
  ];
}

function best(readings: readonly Reading[]): number {
  return Math.min(...readings.map(({ milliseconds }) => milliseconds));
}

function line(name: string, milliseconds: number, peak?: number): string {
  const memory = peak === undefined ? '' : `, ${peak.toFixed(0)} MB at most`;
  return `${name.padEnd(26)}${milliseconds.toFixed(0)} ms${memory}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
