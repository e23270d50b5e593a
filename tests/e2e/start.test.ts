import { existsSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, startApp } from './harness/start-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-start-'));
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp();
  page = running.page;
});

afterAll(() => running.stop());

test('the first screen says what the program is and offers four ways to begin', async () => {
  await page.getByRole('heading', { level: 1, name: '导则' }).waitFor();
  for (const way of ['打开工作区…', '新建工作区…', '开始新年度…', '打开样例区…']) {
    expect(await page.getByRole('button', { name: way }).isVisible()).toBe(true);
  }
  expect(await page.getByText('还没有打开过工作区。').isVisible()).toBe(true);
});

test('whoever cannot read Chinese finds English at once', async () => {
  await page.getByText('English').click();
  await page.getByRole('button', { name: 'Open a workspace…' }).waitFor();
  await page.getByText('中文').click();
  await page.getByRole('button', { name: '打开工作区…' }).waitFor();
});

test('F1 opens the help of this screen', async () => {
  await page.getByRole('button', { name: '新建工作区…' }).focus();
  await running.app.menu('帮助', '本页帮助');
  const help = page.getByRole('dialog', { name: '帮助：导则' });
  await help.getByText('复制这个文件就是备份').waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
});

test('a file that is no workspace is refused in words', async () => {
  const path = join(folder, '别的.daoze');
  writeFileSync(path, '不是工作区');
  await running.app.answerDialog(path);
  await page.getByRole('button', { name: '打开工作区…' }).click();
  await page.getByRole('alert').getByText('这不是导则工作区文件').waitFor();
});

test('a guideline with mistakes is refused with all of them, each with its place, and nothing is made', async () => {
  const guideline = join(folder, '有错.json');
  writeFileSync(guideline, JSON.stringify({ format: 'daoze-guideline/1', id: 'x', title: '有错的导则' }));
  const path = join(folder, '不会有.daoze');
  await page.getByRole('button', { name: '新建工作区…' }).click();
  await page.getByText('自己的导则文件').click();
  await page.getByRole('button', { name: '选择保存位置并新建…', disabled: true }).waitFor();
  await running.app.answerDialog(guideline);
  await page.getByRole('button', { name: '选择文件…' }).click();
  await page.getByText(guideline).waitFor();
  await running.app.answerDialog(path);
  await page.getByRole('button', { name: '选择保存位置并新建…' }).click();
  await page.getByRole('alert').getByText('indicators').waitFor();
  expect(await page.getByRole('alert').getByRole('listitem').count()).toBeGreaterThan(3);
  expect(existsSync(path)).toBe(false);
});

test('cancelled, the sample district leaves nothing behind', async () => {
  const place = mkdtempSync(join(folder, 'sample-'));
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '打开样例区…' }).click();
  await page.getByText('整个区').click();
  await running.app.answerDialog(join(place, '样例区.daoze'));
  await page.getByRole('button', { name: '选择保存位置并生成…' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText('已取消，没有留下任何改动。').waitFor();
  expect(readdirSync(place)).toEqual([]);
});

test('a new workspace begins with a built-in guideline and shows its home', async () => {
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '新建工作区…' }).click();
  await page.getByRole('spinbutton', { name: '评估年度' }).fill('2027');
  await page.getByText('这是演练').click();
  await running.app.answerDialog(join(folder, '长宁.daoze'));
  await page.getByRole('button', { name: '选择保存位置并新建…' }).click();
  await page.getByText('2027年度 · 长宁').waitFor();
  await page.getByRole('heading', { name: '从这里开始' }).waitFor();
  await page.getByRole('button', { name: '导入名册' }).waitFor();
});

test('it is among the recent files, is said to be gone when it was moved, and can be taken off the list', async () => {
  await running.app.menu('文件', '关闭工作区');
  const recent = page.getByRole('listitem').filter({ hasText: '长宁' });
  await recent.getByRole('button', { name: /^长宁/ }).click();
  await page.getByText('2027年度 · 长宁').waitFor();
  await running.app.menu('文件', '关闭工作区');
  await recent.waitFor();
  renameSync(join(folder, '长宁.daoze'), join(folder, '移走了.daoze'));
  await page.getByText('English').click();
  await page.getByRole('button', { name: 'Open a workspace…' }).waitFor();
  await page.getByText('中文').click();
  await recent.getByText('文件已不在原处').waitFor();
  await recent.getByRole('button', { name: '从列表里移除“长宁”' }).click();
  await recent.waitFor({ state: 'detached' });
});
