/** A trainer opens the sample district, changes the guideline before everybody's eyes and shows what it would do. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo } from '../harness/go-to.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ settings: { person: '培训师' } });
  page = running.page;
});

afterAll(() => running.stop());

test('opens the sample district from the empty start; it says on every screen that it is an exercise', async () => {
  await page.getByRole('button', { name: '打开样例区…' }).click();
  await running.app.answerDialog(join(mkdtempSync(join(tmpdir(), 'daoze-trainer-')), '样例区.daoze'));
  await page.getByRole('button', { name: '选择保存位置并生成…' }).click();
  await page.getByText('2026年度 · 样例区').waitFor({ timeout: 50_000 });
  await page.getByText('演练', { exact: true }).waitFor();
});

test('gives one indicator fewer points and another more, until the sum is right again', async () => {
  await goTo(page, '导则');
  const row = (id: string) => page.getByRole('treeitem').filter({ has: page.getByText(id, { exact: true }) });
  const points = page.getByLabel('分值', { exact: true }).first();
  const shown = page.getByLabel('编号', { exact: true }).first();
  await row('1.2.1').click();
  await expect.poll(() => shown.inputValue()).toBe('1.2.1');
  await points.fill('2');
  await row('1.2').getByText('差 1 分').waitFor();
  await row('1.2.2').click();
  await expect.poll(() => shown.inputValue()).toBe('1.2.2');
  await points.fill('3');
  await row('1.2').getByText('差 1 分').waitFor({ state: 'detached' });
  await page.getByRole('status').getByText('有未保存的修改').first().waitFor();
});

test('shows what the change would do to the scores of everybody', async () => {
  await page
    .getByRole('link', { name: '影响' })
    .or(page.getByRole('button', { name: '影响' }))
    .first()
    .click();
  await page.getByRole('button', { name: '计算影响' }).click();
  await page.getByText(/^60 个小区中 \d+ 个总分有变化/).waitFor({ timeout: 30_000 });
});

test('saves it as a new version with a reason; the scores are out of date until they are made again', async () => {
  await page.getByRole('button', { name: '保存为新版' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('版本').fill('2026.2');
  await dialog.getByLabel('修订理由').fill('培训：看一看分值的作用');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存为第 2 版').waitFor();
  await goTo(page, '评分');
  await page.getByRole('button', { name: '重新评分' }).first().click();
  await page
    .getByText(/导则 .*2026\.2/)
    .first()
    .waitFor({ timeout: 30_000 });
});

test('the journal tells who changed it and why', async () => {
  await goTo(page, '日志');
  await page.getByText('培训：看一看分值的作用').first().waitFor();
});
