import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { goTo } from './harness/go-to.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';
import { REGISTER, workspaceWith } from './small-workspace.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWith(REGISTER), size: { width: 1280, height: 800 } });
});

afterAll(() => running.stop());

beforeEach(async () => {
  const { page } = running;
  await goTo(page, '首页');
  await goTo(page, '名册');
  await page.getByRole('radiogroup', { name: '阶段' }).getByText('中期').click();
  await grid().waitFor();
});

function grid(): Locator {
  return running.page.getByRole('grid', { name: '小区' });
}

/** What the table shows in its second column. */
function names(): Promise<string[]> {
  return grid().locator('[role="row"] [role="gridcell"][aria-colindex="2"]').allTextContents();
}

async function seen(...expected: string[]): Promise<void> {
  await expect.poll(names).toEqual(expected);
}

function panel(): Locator {
  return running.page.getByRole('dialog').filter({ visible: true }).first();
}

async function open(name: string): Promise<void> {
  await grid().getByRole('gridcell', { name, exact: true }).click();
  await panel().getByText('来历').waitFor();
}

async function edit(name: string): Promise<void> {
  await open(name);
  await panel().getByRole('button', { name: '修改' }).click();
}

async function saved(): Promise<void> {
  await running.page.locator('.ant-notification').getByText('已保存').waitFor();
}

async function undo(): Promise<void> {
  const { page } = running;
  const undone = page.locator('.ant-message').getByText('已撤销', { exact: true });
  // What was said of an earlier undoing must be gone, or it would be taken for this one.
  await undone.waitFor({ state: 'detached' });
  await page.locator('.ant-notification').getByRole('button', { name: '撤销' }).click();
  await undone.waitFor();
}

test('the register lists its compounds and says how large it is', async () => {
  await seen('虹桥新村', '长宁花园', '天山路300弄', '绿地公寓');
  await running.page.getByText('中期：4 个小区，2 个居委会，2 个街镇').waitFor();
});

test('compounds are found by initials, by former names, and narrowed by type and place', async () => {
  const { page } = running;
  const search = page.getByRole('textbox', { name: /拼音首字母/ });
  await search.fill('cnhy');
  await seen('长宁花园');
  await search.fill('老花');
  await seen('长宁花园');
  await search.fill('hq 新村');
  await seen('虹桥新村');
  await search.fill('没有');
  await page.getByText('没有符合条件的小区').waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('combobox', { name: '全部类型' }).click();
  await page.getByTitle('售后公房').click();
  await seen('虹桥新村', '天山路300弄');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await seen('虹桥新村', '长宁花园', '天山路300弄', '绿地公寓');
});

test('a heading sorts; a compound without a figure comes last either way', async () => {
  const heading = grid().getByRole('columnheader', { name: '户数' });
  await heading.click();
  await seen('长宁花园', '虹桥新村', '天山路300弄', '绿地公寓');
  await heading.click();
  await seen('天山路300弄', '虹桥新村', '长宁花园', '绿地公寓');
});

test('by keyboard a compound is opened, the next and the previous one shown, and closed', async () => {
  const { page } = running;
  await open('C1');
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'hidden' });
  await grid().getByRole('gridcell', { name: 'C1', exact: true }).focus();
  await page.keyboard.press('Enter');
  await panel().getByText('虹桥新村').first().waitFor();
  await page.keyboard.press('j');
  await panel().getByText('长宁花园').first().waitFor();
  await page.keyboard.press('k');
  await panel().getByText('虹桥新村').first().waitFor();
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'hidden' });
});

test('a fault is said beside its field and nothing is saved; once mended, the correction is in the history', async () => {
  await edit('长宁花园');
  await panel().getByLabel('户数').fill('很多');
  await panel().getByLabel('小区名称').fill('');
  await panel().getByRole('button', { name: '保存' }).click();
  await panel().getByText('“很多”不是数字').waitFor();
  await panel().getByText('此格为空，必须填写').waitFor();
  const name = panel().getByLabel('小区名称');
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await panel().getByLabel('小区名称').fill('长宁花苑');
  await panel().getByLabel('户数').fill('');
  await panel().getByRole('button', { name: '保存' }).click();
  await saved();
  await panel().getByText('小区名称：长宁花园 → 长宁花苑').waitFor();
  await panel().getByText('户数：200 → 未登记').waitFor();
  await undo();
  await seen('虹桥新村', '长宁花园', '天山路300弄', '绿地公寓');
});

test('former names are added and taken away', async () => {
  const { page } = running;
  await edit('长宁花园');
  await panel().getByLabel('曾用名').click();
  await page.keyboard.type('长宁一村、');
  await page.keyboard.press('Tab');
  await panel().getByRole('button', { name: '保存' }).click();
  await panel().getByText('曾用名：老花园 → 老花园、长宁一村').waitFor();
  await undo();
});

test('what is not saved is not left without asking', async () => {
  const { page } = running;
  await edit('绿地公寓');
  await panel().getByLabel('户数').fill('80');
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: '还有没有保存的改动' });
  await question.getByRole('button', { name: '留下' }).click();
  await question.waitFor({ state: 'hidden' });
  expect(await panel().getByLabel('户数').inputValue()).toBe('80');
  await page.getByRole('link', { name: '首页' }).click();
  await question.getByRole('button', { name: '留下' }).click();
  expect(await panel().getByLabel('户数').inputValue()).toBe('80');
  await panel().getByRole('button', { name: '取消' }).click();
  await panel().getByText('来历').waitFor();
});

test('a year-end correction leaves the mid-year register as it was', async () => {
  const { page } = running;
  await page.getByRole('radiogroup', { name: '阶段' }).getByText('年终').click();
  await edit('绿地公寓');
  await panel().getByLabel('户数').fill('90');
  await panel().getByText('只用于年终').click();
  await panel().getByRole('button', { name: '保存' }).click();
  await panel().getByText('以上只是年终名册的登记。中期名册的登记与此不同。').waitFor();
  await page.getByRole('radiogroup', { name: '阶段' }).getByText('中期').click();
  await panel().getByText('年终名册的登记与此不同。').waitFor();
  expect(await panel().locator('dd').nth(6).textContent()).toBe('未登记');
  await undo();
});

test('a compound is added; a code that is taken is refused beside its field', async () => {
  const { page } = running;
  await page.getByRole('button', { name: '新增小区' }).click();
  await panel().getByLabel('小区编号').fill('C1');
  await panel().getByLabel('小区名称').fill('新泾一村');
  await panel().getByLabel('小区类型').click();
  await page.getByTitle('售后公房').last().click();
  await panel().getByLabel('街镇').fill('新泾镇');
  await panel().getByLabel('居委会').fill('新泾居委会');
  await panel().getByRole('button', { name: '保存' }).click();
  await panel().getByText('编号“C1”已是“虹桥新村”的编号').waitFor();
  await panel().getByLabel('小区编号').fill('C5');
  await panel().getByRole('button', { name: '保存' }).click();
  await panel().getByText('列入名册').waitFor();
  await seen('虹桥新村', '长宁花园', '天山路300弄', '绿地公寓', '新泾一村');
  await undo();
});

test('a compound is taken out once that was confirmed, and comes back by undoing', async () => {
  const { page } = running;
  await open('绿地公寓');
  await panel().getByRole('button', { name: '移出名册' }).click();
  await page
    .getByRole('dialog', { name: '把“绿地公寓”移出名册？' })
    .getByRole('button', { name: '移出名册' })
    .click();
  await seen('虹桥新村', '长宁花园', '天山路300弄');
  await undo();
  await seen('虹桥新村', '长宁花园', '天山路300弄', '绿地公寓');
});

test('committees and subdistricts are counted and lead to their compounds', async () => {
  const { page } = running;
  await page.getByRole('radiogroup', { name: '按什么列出' }).getByText('居委会').click();
  const row = page.getByRole('grid', { name: '居委会' }).getByRole('row', { name: /联建居委会/ });
  await row.waitFor();
  expect(await row.getByRole('gridcell').allTextContents()).toEqual(
    expect.arrayContaining(['联建居委会', '天山路街道', '2', '1,200', '1', '—']),
  );
  await row.getByRole('gridcell').first().click();
  await seen('天山路300弄', '绿地公寓');
});

test('what is shown is copied as a table that a spreadsheet takes', async () => {
  const { page, app } = running;
  await page.getByRole('textbox', { name: /拼音首字母/ }).fill('虹桥 老花园');
  await seen('长宁花园');
  await page.getByRole('button', { name: '复制' }).click();
  await page.getByText('已复制').waitFor();
  const { text } = await app.clipboard();
  const [headings, row, ...others] = text.split('\r\n').map((line) => line.split('\t'));
  expect(headings?.slice(0, 3)).toEqual(['小区编号', '小区名称', '小区类型']);
  expect(row?.slice(0, 3)).toEqual(['C2', '长宁花园', '普通商品房']);
  expect(others).toEqual([]);
});

test('the register is written where the person says', async () => {
  const { page, app, home } = running;
  const path = join(home, '名册.xlsx');
  await page.getByRole('button', { name: '导出' }).click();
  await app.answerDialog(path);
  await page.getByText('名册已导出').waitFor();
  expect(existsSync(path)).toBe(true);
});

test('an empty register says what to do first', async () => {
  const empty = await startApp({ workspace: await workspaceWith([]) });
  await goTo(empty.page, '名册');
  await empty.page.getByText('名册还是空的').waitFor();
  await empty.page.getByRole('button', { name: '导入名册' }).waitFor();
  await empty.page.getByRole('button', { name: '新增小区' }).click();
  await empty.page.getByLabel('小区编号').waitFor();
  await empty.stop();
});
