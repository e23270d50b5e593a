import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AXE, seriousIssues } from './accessibility/check-screens.ts';
import { call } from './harness/bridge.ts';
import { goToRoute, settled } from './harness/go-to.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';
import { cellThatSays, dropFiles, folderOfFiles, rowsOf, tableIn } from './import-window.ts';
import { REGISTER, workspaceWith } from './small-workspace.ts';

const folder = folderOfFiles();
const HEADINGS = '专家,小区,指标,得分';
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWith(REGISTER), size: { width: 1280, height: 800 } });
  page = running.page;
  await page.evaluate(AXE);
});

afterAll(() => running.stop());

beforeEach(async () => {
  await goToRoute(page, '/home');
  await goToRoute(page, '/evidence/import');
});

/** Brings a file in as far as its preview. */
async function preview(path: string): Promise<void> {
  await dropFiles(running, path);
  await page.getByRole('heading', { name: basename(path) }).waitFor();
  await button('直接预览').click();
  await page.getByRole('radiogroup', { name: '显示哪些行' }).waitFor();
}

function button(name: string | RegExp): Locator {
  return page.getByRole('button', { name });
}

async function show(rows: '全部' | '有问题' | '已修改'): Promise<void> {
  await page.getByRole('radiogroup', { name: '显示哪些行' }).getByText(rows).click();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function commit(rows: number): Promise<void> {
  await button(new RegExp(`^导入 ${rows} 行`)).click();
  await page.getByRole('heading', { name: /次导入完成/ }).waitFor();
}

async function accessible(): Promise<void> {
  await settled(page);
  expect(await seriousIssues(page, {})).toEqual([]);
}

/** A workbook of marks, one of whose rows may be hidden; gives its path. */
async function workbookIn(name: string, lines: readonly string[], hidden: number | null): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('打分');
  for (const line of [HEADINGS, ...lines]) sheet.addRow(line.split(','));
  if (hidden !== null) sheet.getRow(hidden).hidden = true;
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** What somebody does in their spreadsheet program: the cells that say one thing say another. */
async function replaceIn(path: string, before: string, after: number): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === before) cell.value = after;
      }),
    ),
  );
  await workbook.xlsx.writeFile(path);
}

test('a cell is mended, all alike with it, and taken back; what the file says stays beside it, in the record too', async () => {
  const others = [1, 2, 3].map((number) => `专家${number},虹乔,2.1.1,7${number}`);
  await preview(tableIn(folder, '修改.csv', HEADINGS, '王芳,C1,2.1.1,188', ...others, '李强,C2,2.1.1,60'));
  await expect.poll(() => rowsOf(page, '预览')).toHaveLength(4);

  await cellThatSays(page, '188').click();
  await page.getByText('188 超过上限 100').last().waitFor();
  await press('9', 'Escape');
  expect(await cellThatSays(page, '188').isVisible()).toBe(true);
  await press('F2', 'Backspace', 'Enter');
  await page.getByText('第 2 行「得分」：“188”改为“18”。').waitFor();
  await expect.poll(() => rowsOf(page, '预览')).toHaveLength(3);
  expect(await page.getByText(/同列还有/).count()).toBe(0);

  await cellThatSays(page, '虹乔').click();
  await press('C', '1', 'Enter');
  await page.getByText('同列还有 2 格也是“虹乔”').waitFor();
  await accessible();
  await button('一并改为“C1”').click();
  await page.getByText('没有有问题的行了，可以导入。').waitFor();
  await show('已修改');
  await expect
    .poll(() => rowsOf(page, '预览'))
    .toEqual([
      expect.stringContaining('18 原：188188'),
      ...Array(3).fill(expect.stringContaining('C1 原：虹乔虹乔')),
    ]);
  await accessible();

  await cellThatSays(page, '专家1').click();
  await press('Control+z');
  await expect.poll(() => rowsOf(page, '预览')).toHaveLength(2);
  await button('撤销（2 步）').click();
  await expect.poll(() => rowsOf(page, '预览')).toHaveLength(1);

  await commit(2);
  await page.getByText('修改过 1 格，原文随这次导入一起留着。').waitFor();
  await button('看导入记录').click();
  await page.getByRole('heading', { name: '修改过的格子（1）' }).waitFor();
  await expect
    .poll(() => page.getByRole('dialog').getByRole('listitem').first().textContent())
    .toBe('第 2 行「得分」 原：188188 → 18');
  await accessible();
});

test('the rows that are looked at, and the cell, stay where they are while others are mended', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `专家${index},C1,2.1.1,${index === 150 ? 999 : 50}`);
  await preview(tableIn(folder, '长表.csv', HEADINGS, ...rows));
  await show('全部');
  const grid = page.getByRole('grid', { name: '预览' });
  await grid.waitFor();
  await grid.evaluate((element) => element.scrollTo(0, 148 * 32 + 5));
  await cellThatSays(page, '专家151').click();
  const top = () => grid.evaluate((element) => element.scrollTop);
  const before = await top();
  await press('ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight', '8', '8', 'Enter');
  await page.getByText('第 152 行「得分」：“999”改为“88”。').waitFor();
  await expect.poll(() => button('导入 300 行').isVisible()).toBe(true);
  expect(await top()).toBe(before);
  await page.getByText('第 153 行 › 得分').waitFor();
  await press('Control+z');
  await expect.poll(() => button(/^导入 299 行，1 行/).isVisible()).toBe(true);
  expect(await top()).toBe(before);
  // The keyboard is still on the cell.
  await press('ArrowUp');
  await page.getByText('第 152 行 › 得分').waitFor();
  await page.getByText('999 超过上限 100').last().waitFor();
  await button('换一个文件').click();
});

test('names are confirmed with a reason, and remembered for the next file', async () => {
  await preview(tableIn(folder, '名称.csv', HEADINGS, '赵敏,长宁花圆,2.1.1,61', '赵敏,火星小区,2.1.1,62'));
  await button('逐个确认…').click();
  const card = page.getByRole('region', { name: '长宁花圆' });
  await card.getByRole('radio', { name: /长宁花园（C2）.*只差一个字/ }).waitFor();
  await accessible();
  await card.getByRole('button', { name: '确认“长宁花圆”' }).click();
  await card.getByText('已确认').waitFor();
  const unknown = page.getByRole('region', { name: '火星小区' });
  await unknown.getByRole('radio', { name: '另选：' }).check();
  await unknown.getByRole('combobox').click();
  await page.keyboard.type('ldgy');
  await press('Enter');
  await unknown.getByRole('button', { name: '确认“火星小区”' }).click();
  await unknown.getByText('已确认').waitFor();
  await press('Escape');
  await commit(2);
  await page.getByText('记住了 2 个名称的写法').waitFor();
  await button('导入下一个文件').click();

  await preview(tableIn(folder, '名称又来.csv', HEADINGS, '钱进,火星小区,2.1.1,63'));
  await button('导入 1 行').waitFor();
  await button('查看…').click();
  await page.getByRole('region', { name: '火星小区' }).getByText('沿用以前的确认').waitFor();
  await press('Escape');
  await commit(1);
  const marks = await call(page, 'evidence.rows', {
    filter: { kind: 'marks', phase: 'mid' },
    from: 0,
    count: 100,
  });
  expect(JSON.stringify(marks)).toContain('绿地公寓');
});

test('rows in fault are exported, filled in elsewhere, and come in again', async () => {
  await preview(tableIn(folder, '退回.csv', HEADINGS, '孙立,C1,2.1.1,71', '孙立,C2,2.1.1,满分'));
  const path = join(folder, '退回-有问题.xlsx');
  await button('导出有问题的行…').click();
  await running.app.answerDialog(path);
  await expect.poll(() => existsSync(path)).toBe(true);
  await commit(1);
  await button('导入下一个文件').click();

  await replaceIn(path, '满分', 99);
  await dropFiles(running, path);
  await page.getByRole('heading', { name: '退回-有问题.xlsx' }).waitFor();
  await button('直接预览').click();
  await button('导入 1 行').waitFor();
  await commit(1);
});

test('columns that were settled once are chosen again, and headings that are new since are said', async () => {
  await dropFiles(running, tableIn(folder, '自拟.csv', '专家,小区,指标,打了几分', '周平,C1,2.1.1,71'));
  await page.getByRole('heading', { name: '自拟.csv' }).waitFor();
  await button('下一步：列的含义').click();
  await page.getByRole('combobox', { name: /D 列“打了几分”的含义/ }).click();
  await page.keyboard.type('得分');
  await press('Enter');
  await page.getByText('由您选定').waitFor();
  await button('下一步：预览').click();
  await page.getByRole('radiogroup', { name: '显示哪些行' }).waitFor();
  await commit(1);
  await button('导入下一个文件').click();

  // The very same headings are read as they were settled.
  await preview(tableIn(folder, '自拟第二张.csv', '专家,小区,指标,打了几分', '周平,C3,2.1.1,73'));
  await commit(1);
  await button('导入下一个文件').click();

  const again = ['专家,小区,指标,打了几分,天气', '周平,C2,2.1.1,72,晴'];
  await dropFiles(running, tableIn(folder, '自拟又来.csv', ...again));
  await page.getByRole('heading', { name: '自拟又来.csv' }).waitFor();
  await button('下一步：列的含义').click();
  await page.getByText('新出现的标题：天气。').waitFor();
  await accessible();
  await button('沿用当时的选定').click();
  await page.getByText(/列的选择沿用第 \d+ 次导入/).waitFor();
  await button('下一步：预览').click();
  await page.getByRole('radiogroup', { name: '显示哪些行' }).waitFor();
  await commit(1);
});

test('hidden rows are asked about, and rows that an earlier state of the file brought', async () => {
  const name = '隐藏.xlsx';
  await preview(await workbookIn(name, ['冯月,C1,2.1.1,61', '冯月,C2,2.1.1,62', '冯月,C3,2.1.1,63'], 3));
  await page.getByText('文件里有 1 行是隐藏的。').waitFor();
  await accessible();
  await page.getByRole('radiogroup', { name: '隐藏的行' }).getByText('不读').click();
  await button('导入 2 行').waitFor();
  await button('撤销（1 步）').click();
  await commit(3);
  await page.getByText('文件里隐藏的 1 行一并读入了。').waitFor();
  await button('导入下一个文件').click();

  await preview(await workbookIn(name, ['冯月,C1,2.1.1,61', '冯月,C3,2.1.1,64'], null));
  await page.getByText(/带来的 1 行，这个文件里没有了。/).waitFor();
  await page.getByRole('radiogroup', { name: '文件里不再有的行' }).getByText('撤回').click();
  await button('导入 2 行，撤回 1 行').click();
  await page.getByRole('heading', { name: /次导入完成/ }).waitFor();
  await page.getByText('撤回 1', { exact: true }).waitFor();
});
