import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTableWorkbook } from '../../electron/files/write-table-workbook.ts';
import { createWorkspace } from '../../electron/store/create-workspace.ts';
import { importFile } from '../../electron/usecases/import-file.ts';
import { guidelineSchema } from '../../shared/model/guideline.ts';
import { smallGuideline } from '../electron/store/small-guideline.ts';
import { CONTEXT } from '../electron/usecases/context.ts';
import { valueIn } from '../value-in.ts';

/** A workbook of the responses 1 to 1,500. */
export const FIRST_FILE = '问卷.xlsx';
/** A newer table of the responses 501 to 2,000. */
export const SECOND_FILE = '问卷-更新.csv';
/** The workspace as every process finds it: with its register, and no response. */
export const WORKSPACE = '起点.daoze';

const COMPOUNDS = 20;
const QUESTION = '您是否满意';

/** Writes into the folder what the processes work with. */
export async function writeMaterial(folder: string): Promise<void> {
  const first = [HEADINGS, ...responses(1, 1_500, () => '满意')];
  const second = [HEADINGS, ...responses(501, 2_000, (id) => (id <= 1_000 ? '满意' : '不满意'))];
  valueIn(
    await writeTableWorkbook(join(folder, FIRST_FILE), {
      sheet: '问卷',
      rows: first,
      createdAt: CONTEXT.now(),
    }),
  );
  writeFileSync(join(folder, SECOND_FILE), csvOf(second));
  await writeWorkspace(folder);
}

const HEADINGS = ['答卷编号', '提交答卷时间', '所用时间', '来自IP', '小区编号', QUESTION];

function responses(from: number, to: number, answer: (id: number) => string): string[][] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const id = from + index;
    const ip = `101.80.${id % 7}.${id % 250}(上海-上海)`;
    return [String(id), '2026-06-01 08:00:00', `${60 + (id % 90)}秒`, ip, code(id), answer(id)];
  });
}

function code(id: number): string {
  return `C${String(1 + (id % COMPOUNDS)).padStart(2, '0')}`;
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(',')}\n`).join('');
}

async function writeWorkspace(folder: string): Promise<void> {
  const start = { guideline: guideline(), year: 2026, exercise: true, author: CONTEXT.author };
  const workspace = valueIn(createWorkspace(join(folder, WORKSPACE), { ...start, now: CONTEXT.now() }));
  const path = join(folder, '名册.csv');
  const rows = Array.from({ length: COMPOUNDS }, (_, index) => [
    code(index),
    `第${index + 1}苑`,
    '普通商品房',
    '天山路街道',
    '一居',
    '100',
  ]);
  writeFileSync(path, csvOf([['小区编号', '小区名称', '小区类型', '街镇', '居委会', '户数'], ...rows]));
  const request = { path, kind: 'registry', phase: null, large: false } as const;
  valueIn(await importFile(workspace, request, { dryRun: false, strict: true }, CONTEXT));
  workspace.close();
}

function guideline() {
  const options = ['满意', '不满意'].map((label, index) => ({ label, value: 100 - 100 * index }));
  const questions = [{ id: 'q1', text: QUESTION, options }];
  return guidelineSchema.parse({ ...smallGuideline(), questions });
}
