import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { openSpreadsheet } from '../../electron/files/open-spreadsheet.ts';
import { surveyWorkbook } from '../electron/files/workbook/survey-workbook.ts';

const ROWS = 20_000;
const COLUMNS = 28;
const ROUNDS = 3;

/** Times our reader beside hucre on one generated questionnaire; best of three each, in turns. */
export async function benchReadWorkbook(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'daoze-bench-'));
  try {
    const path = join(folder, 'survey.xlsx');
    await writeFile(path, await surveyWorkbook({ rows: ROWS, columns: COLUMNS, shared: true }));
    const ours: number[] = [];
    const hucre: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timed(() => countRows(path)));
      hucre.push(await timed(async () => (await readXlsx(await readFile(path))).sheets[0]?.rows.length ?? 0));
    }
    return report(Math.min(...ours), Math.min(...hucre));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function countRows(path: string): Promise<number> {
  const opened = await openSpreadsheet(path, { large: false });
  if (!opened.ok) return 0;
  let rows = 0;
  for await (const _ of opened.value.rows(0)) rows++;
  return rows;
}

async function timed(read: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const rows = await read();
  if (rows !== ROWS + 1) throw new Error(`${rows} rows read, not ${ROWS + 1}`);
  return performance.now() - start;
}

function report(ours: number, hucre: number): string[] {
  return [
    `read ${ROWS} × ${COLUMNS} cells, ours     ${ours.toFixed(0)} ms`,
    `read ${ROWS} × ${COLUMNS} cells, hucre    ${hucre.toFixed(0)} ms`,
    `ratio hucre : ours             ${(hucre / ours).toFixed(1)}`,
  ];
}
