/** An expert enters marks for a list of compounds and looks up why a score is what it is, without a mouse. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { press, tabTo } from '../harness/keyboard.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';
import { markedWorkspace } from '../marked-workspace.ts';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: await markedWorkspace(), settings: { person: '李四' } });
  page = running.page;
});

afterAll(() => running.stop());

test('finds the place where marks are entered', async () => {
  await press(page, 'Control+3');
  await tabTo(page, page.getByRole('radio', { name: '导入', exact: true }));
  await press(page, 'ArrowRight', 'ArrowRight');
  await page.getByRole('searchbox', { name: '查找' }).waitFor();
  await page.getByRole('gridcell').first().waitFor();
});

test('enters marks down a column and saves them', async () => {
  await tabTo(page, page.getByRole('searchbox', { name: '查找' }));
  await press(page, 'Enter', '6', 'Enter', '9', 'Enter', 'Control+s');
  await page.getByText(/^已保存 2 格/).waitFor();
});

test('has the phase scored', async () => {
  await press(page, 'Control+4');
  await tabTo(page, page.getByRole('button', { name: '开始评分' }));
  await press(page, 'Enter');
  await page.getByRole('grid', { name: '排名' }).waitFor();
});

test('finds a compound by its initials and reads why: the mean of both experts', async () => {
  await press(page, 'Control+k');
  await page.getByRole('combobox', { name: '查找' }).waitFor();
  await page.keyboard.type('hqxc');
  await page.getByRole('option', { name: /虹桥新村/ }).waitFor();
  await press(page, 'Enter');
  // 张三 gave 8 of 10 and 李四 6: 7, which is 28 of 40; with 54 of 60 for 1.2 that makes 82.
  const card = page.getByRole('region', { name: '小区成绩卡' });
  await card.getByRole('heading', { name: '为什么是 82.00' }).waitFor();
  await press(page, 'e');
  await card.getByText('2 位专家评分').waitFor();
});

test('opens the rows behind a figure and sees their own mark', async () => {
  await tabTo(page, page.getByRole('button', { name: '看 2 行' }));
  await press(page, 'Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByText('李四：6 分').waitFor();
  await press(page, 'Escape');
  await drawer.waitFor({ state: 'detached' });
});

test('goes on to the next compound', async () => {
  await press(page, 'j');
  await page.getByRole('heading', { name: /^为什么是 (?!82\.00)/ }).waitFor();
});
