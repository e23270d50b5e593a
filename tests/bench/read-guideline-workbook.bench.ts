import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { writeWorkbook } from '../../electron/files/write-workbook.ts';
import { readGuidelineFile } from '../../electron/usecases/read-guideline-file.ts';
import { buildGuidelineWorkbook } from '../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { guidelineSchema } from '../../shared/model/guideline.ts';
import { LARGE_LEAVES, largeGuideline } from './large-guideline.ts';

const ROUNDS = 5;

/** Reading and judging the workbook of 200 leaves and 1,000 differences, beside exceljs opening the same file. */
export async function readingGuidelineWorkbook(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-bench-'));
  try {
    const path = join(folder, '导则.xlsx');
    await writeWorkbook(path, buildGuidelineWorkbook(guidelineSchema.parse(largeGuideline())));
    const ours: number[] = [];
    const others: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timed(() => readGuideline(path)));
      others.push(await timed(() => new exceljs.Workbook().xlsx.readFile(path)));
    }
    return report(ours, others);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readGuideline(path: string): Promise<void> {
  const reading = await readGuidelineFile(path);
  if (!reading.ok) throw new Error(`refused: ${reading.problems[0]?.code}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function report(ours: readonly number[], others: readonly number[]): string[] {
  const [best, first] = [Math.min(...ours), ours[0] ?? 0];
  const peer = Math.min(...others);
  return [
    `workbook of ${LARGE_LEAVES} leaves read and judged: first ${first.toFixed(0)} ms, best ${best.toFixed(0)} ms (to reach: under 1,000)`,
    `the same file opened by exceljs: best ${peer.toFixed(0)} ms`,
    `ratio exceljs : ours, best of each: ${(peer / best).toFixed(1)}`,
  ];
}
