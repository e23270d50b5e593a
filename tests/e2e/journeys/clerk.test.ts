/** A clerk from an empty start to exported documents. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo } from '../harness/go-to.ts';
import { sampleFiles } from '../harness/sample-files.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

const COMPOUNDS = 12;

const folder = mkdtempSync(join(tmpdir(), 'daoze-clerk-'));
let running: RunningApp;
let page: Page;
let files: string[];

beforeAll(async () => {
  files = await sampleFiles(COMPOUNDS, 'mid');
  running = await startApp({ settings: { person: '王科员' } });
  page = running.page;
});

afterAll(() => running.stop());

test('makes a workspace with the guideline of the district', async () => {
  await page.getByRole('button', { name: '新建工作区…' }).click();
  await page.getByRole('spinbutton', { name: '评估年度' }).fill('2026');
  await running.app.answerDialog(join(folder, '长宁.daoze'));
  await page.getByRole('button', { name: '选择保存位置并新建…' }).click();
  await page.getByText('2026年度 · 长宁').waitFor();
  expect(existsSync(join(folder, '长宁.daoze'))).toBe(true);
});

test('is shown the first thing to do, and drops all files at once; each is looked over before it is written', async () => {
  await page.getByRole('link', { name: '导入名册' }).click();
  await page.getByRole('heading', { name: '把表格拖到这里' }).waitFor();
  await running.app.drop(page.getByRole('heading', { name: '把表格拖到这里' }), files);
  for (const [index, file] of files.entries()) {
    await page.getByRole('heading', { name: basename(file) }).waitFor();
    await page.getByRole('button', { name: '直接预览' }).click();
    await page.getByRole('button', { name: /^导入 [\d,]+ 行/ }).click();
    await page.getByRole('heading', { name: `第 ${index + 1} 次导入完成` }).waitFor();
    if (index + 1 < files.length) await page.getByRole('button', { name: /^导入下一个文件/ }).click();
  }
});

test('sees at home what is there and what is missing', async () => {
  await goTo(page, '首页');
  await page.getByText(`${COMPOUNDS}`, { exact: true }).first().waitFor();
  await page.getByRole('heading', { name: '数据覆盖' }).waitFor();
});

test('scores the phase and reads the ranking', async () => {
  await goTo(page, '评分');
  await page.getByRole('button', { name: '开始评分' }).click();
  await page.getByText(/^全部/).first().click();
  const rows = page.getByRole('grid', { name: '排名' }).getByRole('row');
  await expect.poll(() => rows.count()).toBe(COMPOUNDS + 1);
});

test('exports the documents into a folder and opens it', async () => {
  await goTo(page, '报告');
  const target = join(folder, '材料');
  await page.getByRole('checkbox', { name: '导出评估意见书' }).check();
  await page.getByRole('button', { name: /^导出 \d+ 份$/ }).click();
  await running.app.answerDialog(target);
  await page.getByText(/^已写好 \d+ 份文件/).waitFor({ timeout: 30_000 });
  const written = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = written.map(({ name }) => name);
  expect(names).toContain('评估总报告-2026-mid.pdf');
  expect(names).toContain('成绩总表-2026-mid.xlsx');
  for (const { name, parentPath } of written.filter((one) => one.name.endsWith('.pdf'))) {
    expect(readFileSync(join(parentPath, name), 'latin1').startsWith('%PDF-'), name).toBe(true);
  }
  await page.getByRole('button', { name: '打开文件夹' }).click();
  await expect.poll(() => running.app.shownOutside()).toContain(target);
});

test('finds all of it in the journal, under their own name', async () => {
  await goTo(page, '日志');
  await page.getByText('王科员').first().waitFor();
  expect(await page.getByText('root').count()).toBe(0);
});
