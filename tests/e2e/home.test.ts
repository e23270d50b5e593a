import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo } from './harness/go-to.ts';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample() });
  page = running.page;
});

afterAll(() => running.stop());

const step = (name: string) =>
  page
    .getByRole('list', { name: '五个步骤' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });

test('each of the five steps says what there is and what is to be done next', async () => {
  await step('导则').getByText('待核对').waitFor();
  expect(await step('导则').getByRole('link').textContent()).toContain('示范导则');
  await step('名册').getByText('40 个小区').first().waitFor();
  await step('评分').getByText('最新').first().waitFor();
  await step('报告').getByText('是否印发过，程序不作记录').waitFor();
});

test('the map shows subdistricts by source, and opens the list of the compounds that miss it', async () => {
  const cell = page.getByRole('button', { name: /^全区 · 访谈：\d+% 缺 \d+，40 个小区中 \d+ 个有数据$/ });
  const [, missing] = /缺 (\d+)/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
  await cell.click();
  const list = page.getByRole('dialog', { name: '全区：缺访谈' });
  await list.getByText(`以下 ${missing} 个小区`).waitFor();
  // The heading is a row, too.
  await expect.poll(() => list.getByRole('row').count()).toBe(Number(missing) + 1);
  await list.getByRole('button', { name: '导入访谈' }).waitFor();
  await page.keyboard.press('Escape');
  // Whoever goes on by keyboard goes on where they were.
  await expect.poll(() => cell.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('arrow keys walk through the map, Enter opens a cell', async () => {
  const map = page.getByRole('table', { name: '数据覆盖' });
  const methods = (await map.getByRole('columnheader').allTextContents()).slice(2);
  expect(methods).toEqual(['听取汇报', '实地检查', '问卷', '访谈', '台账资料']);
  await map.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  for (let column = 0; column < methods.indexOf('访谈'); column += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: '全区：缺访谈' });
  await list.waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
});

test('the phase switch of the window changes the steps', async () => {
  const evidence = () => step('数据').textContent();
  const mid = await evidence();
  await page.getByText('年终', { exact: true }).click();
  await expect.poll(evidence).not.toBe(mid);
  await page.getByText('中期', { exact: true }).first().click();
  await expect.poll(evidence).toBe(mid);
});

test('the journal tells in words what was done, by kind and by text', async () => {
  await page.getByRole('link', { name: '全部日志' }).click();
  await page.getByText('新建 2026 年度工作区（演练）').waitFor();
  await page.getByRole('textbox', { name: '在日志里查找' }).fill('中期问卷');
  await page.getByText('条，符合 1 条').waitFor();
  await page.getByText('第 2 次导入：中期问卷').waitFor();
});

test('a sound workspace is said to be sound', async () => {
  await page.getByRole('button', { name: '检查工作区' }).click();
  await page.getByRole('alert').getByText('完好：').waitFor();
});

test('the settings change name, look and language at once, and show the licences', async () => {
  await goTo(page, '设置');
  await page.getByRole('textbox', { name: '经手人' }).fill('王科员');
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByText('王科员').waitFor();
  await page.getByText('深色').click();
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await expect.poll(theme).toBe('dark');
  await page.getByText('浅色').click();
  await expect.poll(theme).toBe('light');
  await page.getByText('English').click();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await page.getByRole('tab', { name: 'Licences' }).click();
  await page.getByText('react-dom 19').waitFor({ state: 'attached' });
  await page.getByRole('tab', { name: 'General' }).click();
  await page.getByText('中文').click();
  await page.getByRole('heading', { name: '设置' }).waitFor();
});
