/** A new year goes on from the one before: begun at the start, its register and scores beside those of the year before. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToRoute } from '../harness/go-to.ts';
import { copyOfSample } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-year-'));
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp();
  page = running.page;
});

afterAll(() => running.stop());

test('begun from the workspace of 2026, the year is 2027 and the register is there', async () => {
  const from = copyOfSample();
  await page.getByRole('button', { name: '开始新年度…' }).click();
  await running.app.answerDialog(from);
  await page.getByRole('button', { name: '选择文件…' }).click();
  await page.getByText(from).waitFor();
  await running.app.answerDialog(join(folder, '长宁新年.daoze'));
  await page.getByRole('button', { name: '选择保存位置并新建…' }).click();
  await page.getByText('2027年度 · 长宁新年').waitFor();
  await goToRoute(page, '/register');
  await page.getByText('中期：40 个小区').waitFor();
});

test('nothing has changed in the register yet, and the screen says so', async () => {
  await goToRoute(page, '/register/year-before');
  await page.getByText('名册与上年相同').waitFor();
});

test('a compound that was taken out is missed, and where it went is noted and can be taken back', async () => {
  await goToRoute(page, '/register?compound=C0001');
  await page.getByRole('button', { name: '移出名册' }).click();
  const question = page.getByRole('dialog', { name: /移出名册？$/ });
  await question.getByRole('button', { name: '移出名册' }).click();
  await page.getByText('已移出名册').waitFor();
  await goToRoute(page, '/register/year-before');
  await page.getByRole('gridcell', { name: '名册中已没有' }).click();
  const dialog = page.getByRole('dialog', { name: /^并入：/ });
  await dialog.getByLabel('说明').fill('3月并入');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByRole('gridcell', { name: '并入其他小区' }).waitFor();
  const told = page.locator('.ant-notification-notice').filter({ hasText: '已记下并入' });
  await told.getByRole('button', { name: '撤销', exact: true }).click();
  await page.getByRole('gridcell', { name: '名册中已没有' }).waitFor();
  expect(await page.getByRole('gridcell', { name: '3月并入' }).count()).toBe(0);
});
