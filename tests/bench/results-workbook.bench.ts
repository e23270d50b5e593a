import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { workbookBytes } from '../../electron/files/write-workbook.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import type { SheetCell, WorkbookDescription } from '../../shared/workbook/workbook.ts';
import { largeInput } from '../office/large-input.ts';

const TIMES = 3;

/** The results workbook of 1,041 compounds × 36 leaves, and the same figures written plainly by exceljs beside it. */
export async function resultsWorkbook(): Promise<string[]> {
  const input = largeInput();
  const workbook = buildResultsWorkbook(input);
  const ours = await bestOf(async () => workbookBytes(buildResultsWorkbook(input)));
  const plain = await bestOf(() => plainBytes(workbook));
  const bytes = await workbookBytes(workbook);
  return [
    `1,041 compounds × 36 leaves, ${count(workbook, isFormula)} formulas: ${ours.toFixed(0)} ms (to reach: under 5,000), ${(bytes.length / 1e6).toFixed(1)} MB`,
    `exceljs, the same figures without formulas, looks and notes: ${plain.toFixed(0)} ms; ours takes ${(ours / plain).toFixed(2)} times that`,
    openedByLibreOffice(bytes),
  ];
}

/** The best of a few times, in milliseconds. */
async function bestOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

async function plainBytes({ sheets }: WorkbookDescription): Promise<unknown> {
  const plain = new exceljs.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = plain.addWorksheet(name);
    sheet.addRow(columns.map(({ heading }) => heading));
    for (const row of rows) sheet.addRow(row.map((cell) => (isFormula(cell) ? cell.value : cell)));
  }
  return plain.xlsx.writeBuffer();
}

function isFormula(cell: SheetCell): cell is Exclude<SheetCell, string | number | null> {
  return typeof cell === 'object' && cell !== null;
}

function count({ sheets }: WorkbookDescription, isCounted: (cell: SheetCell) => boolean): number {
  return sheets.flatMap(({ rows }) => rows.flatMap((row) => row.filter(isCounted))).length;
}

function openedByLibreOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-bench-'));
  try {
    const path = join(folder, 'results.xlsx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const start = performance.now();
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, path], {
      stdio: 'ignore',
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    return `LibreOffice opened it without a repair and saved it in ${seconds} s, ${(statSync(join(folder, 'results.ods')).size / 1e6).toFixed(1)} MB`;
  } catch {
    return 'LibreOffice is not installed, so nothing opened it';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
