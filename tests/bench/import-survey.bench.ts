import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measured } from './import-process.ts';
import { surveyWorkspace } from './survey/survey-workspace.ts';
import { writeSurvey } from './survey/write-survey.ts';

const PROCESS = join(import.meta.dirname, 'import-process.ts');
/** Rows, and how often each size is measured: the best time counts, and the most memory. */
const SIZES = [
  { rows: 20_000, times: 3 },
  { rows: 200_000, times: 3 },
  { rows: 1_000_000, times: 1 },
] as const;
const COMPARED_ROWS = 200_000;
/** As `npm run daoze` starts the program: with more room for what lives for a moment it holds half as much again. */
const FLAGS = ['--no-warnings', '--max-semi-space-size=8'];
const run = promisify(execFile);

/** The whole import of a questionnaire, by size, beside exceljs merely reading the same file, at once and as a stream; each a process of its own. */
export async function importSurvey(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-bench-'));
  try {
    const workspace = await surveyWorkspace(folder);
    const measured: Measured[] = [];
    for (const { rows, times } of SIZES) {
      const file = join(folder, `${rows}.xlsx`);
      await writeSurvey(file, { rows });
      measured.push(await importedBest(file, workspace, rows, times));
    }
    const compared = join(folder, `${COMPARED_ROWS}.xlsx`);
    return [
      ...report(measured),
      beside('exceljs reading', await measure('exceljs', compared), measured),
      beside('exceljs streaming', await measure('exceljs-stream', compared), measured),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function importedBest(file: string, workspace: string, rows: number, times: number): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < times; round++) {
    const copy = `${workspace}.copy`;
    await copyFile(workspace, copy);
    all.push(await measure('import', file, copy));
  }
  const [first] = all;
  if (first === undefined || all.some((each) => each.rows !== rows)) throw new Error('rows were lost');
  const seconds = Math.min(...all.map((each) => each.seconds));
  const megabytes = Math.max(...all.map((each) => each.megabytes));
  return { ...first, seconds, megabytes };
}

async function measure(
  work: 'import' | 'exceljs' | 'exceljs-stream',
  ...paths: readonly string[]
): Promise<Measured> {
  const { stdout } = await run(process.execPath, [...FLAGS, PROCESS, work, ...paths]);
  return JSON.parse(stdout) as Measured;
}

function report(measured: readonly Measured[]): string[] {
  const perRow = ({ rows, seconds }: Measured) => seconds / rows;
  const [smallest] = measured;
  if (smallest === undefined) throw new Error('nothing was measured');
  return [
    ...measured.map((each) => {
      const { rows, seconds, megabytes, reports } = each;
      const growth = (perRow(each) / perRow(smallest)).toFixed(2);
      return `import ${rows} × 28: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, told ${reports} times; per row ${growth} times that of ${smallest.rows}`;
    }),
    `to reach at ${COMPARED_ROWS}: under 8 s and 500 MB on 2 cores`,
  ];
}

/** exceljs merely reading a file, beside the whole import of it. */
function beside(what: string, { rows, seconds, megabytes }: Measured, measured: readonly Measured[]): string {
  const compared = measured.find((each) => each.rows === rows);
  if (compared === undefined) throw new Error('rows were lost');
  const ratio = (seconds / compared.seconds).toFixed(1);
  return `${what} ${rows} rows: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB; ${ratio} times the whole import (to reach: 4)`;
}
