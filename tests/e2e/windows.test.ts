import { mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, refusalOf } from './harness/bridge.ts';
import { newPage } from './harness/new-page.ts';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

describe('files and windows', () => {
  const file = copyOfSample();
  let running: RunningApp;
  let page: Page;

  beforeAll(async () => {
    running = await startApp({ workspace: file });
    page = running.page;
  });

  afterAll(() => running.stop());

  test('a file on the command line is opened; the window is named after it', async () => {
    await expect(call(page, 'app.state', {})).resolves.toMatchObject({
      value: { workspace: { path: file } },
    });
    expect((await running.app.window(page)).title).toBe('样例 — 导则 Daoze');
    expect(await running.app.recentDocuments()).toEqual([file]);
  });

  test('a second window on the same file is refused in words, and the first comes to the front', async () => {
    const { app } = running;
    const second = await newPage(running, () => app.menu('文件', '新窗口'));
    expect((await app.window(second)).isFocused).toBe(true);
    await app.answerDialog(file);
    await app.menu('文件', '打开…');
    await second.getByText('工作区“样例”已经在另一个窗口打开').waitFor();
    expect((await app.window(page)).isFocused).toBe(true);
    await app.closeWindow(second);
    await expect.poll(() => running.pages()).toHaveLength(1);
  });

  test('another file is opened in the window that asks, and the file it had is free again', async () => {
    const { app } = running;
    const other = copyOfSample();
    await app.answerDialog(other);
    await app.menu('文件', '打开…');
    await expect.poll(() => pathOf(page)).toBe(other);
    const second = await newPage(running, () => app.menu('文件', '新窗口'));
    expect(await refusalOf(second, 'app.open', { path: file })).toEqual([]);
    await app.closeWindow(second);
    await expect.poll(() => running.pages()).toHaveLength(1);
    expect(await refusalOf(page, 'app.open', { path: file })).toEqual([]);
  });

  test('a dialog that is closed without a choice changes nothing', async () => {
    const { app } = running;
    const before = await pathOf(page);
    await app.answerDialog(null);
    await app.menu('文件', '打开…');
    await expect
      .poll(async () => (await app.dialogs()).at(-1))
      .toMatchObject({ kind: 'open', extensions: ['daoze'] });
    expect(await pathOf(page)).toBe(before);
  });

  test('a double click on another file while the program runs opens it in a window of its own', async () => {
    const other = copyOfSample();
    const second = await newPage(running, () => running.app.startAgain(other));
    await expect.poll(() => pathOf(second)).toBe(other);
    await second.getByRole('navigation').waitFor();
    await running.app.closeWindow(second);
    await expect.poll(() => running.pages()).toHaveLength(1);
  });

  test('a double click on the file that is open brings its window to the front', async () => {
    const second = await newPage(running, () => running.app.menu('文件', '新窗口'));
    await running.app.startAgain(file);
    await expect.poll(async () => (await running.app.window(page)).isFocused).toBe(true);
    await running.app.closeWindow(second);
    await expect.poll(() => running.pages()).toHaveLength(1);
    await running.app.startAgain(file);
    await page.waitForTimeout(300);
    expect(running.pages(), 'without another window').toHaveLength(1);
  });

  test('a file that is no workspace is refused in words; the window keeps what it shows', async () => {
    const wrong = join(mkdtempSync(join(tmpdir(), 'daoze-e2e-')), '不是.daoze');
    await call(page, 'app.state', {});
    await running.app.answerDialog(wrong);
    await running.app.menu('文件', '打开…');
    await page
      .getByText(/不是\.daoze/)
      .first()
      .waitFor();
    expect(await pathOf(page)).toBe(file);
  });

  test('the file can be moved once its window is closed or shows another', async () => {
    await running.app.menu('文件', '关闭工作区');
    await page.getByText('样例').first().waitFor();
    renameSync(file, `${file}.moved`);
    renameSync(`${file}.moved`, file);
    expect(await refusalOf(page, 'app.open', { path: file })).toEqual([]);
  });
});

describe('from one start to the next', () => {
  const home = mkdtempSync(join(tmpdir(), 'daoze-home-'));
  const file = copyOfSample();

  test('size, enlargement, language and recent files are kept', async () => {
    const first = await startApp({ home, workspace: file });
    await first.app.resize(first.page, 1000, 700);
    await first.app.menu('查看', '放大');
    await expect.poll(() => first.page.evaluate(() => innerWidth)).toBe(Math.round(1000 / 1.1));
    await call(first.page, 'app.changeSettings', { language: 'en' });
    await expect.poll(async () => (await first.app.menuItems())[0]?.label).toBe('File');
    await first.stop();

    const second = await startApp({ home });
    expect((await second.app.window(second.page)).bounds).toMatchObject({ width: 1000, height: 700 });
    await expect.poll(() => second.page.evaluate(() => innerWidth)).toBe(Math.round(1000 / 1.1));
    expect(await second.page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
    await second.page.getByText('样例').first().waitFor();
    await second.stop();
  });

  test('a window that was closed maximised opens maximised', async () => {
    const first = await startApp({ home });
    await first.app.maximise(first.page);
    await first.stop();
    const second = await startApp({ home });
    const { isMaximised, bounds } = await second.app.window(second.page);
    expect({ isMaximised, ...bounds }).toMatchObject({ isMaximised: true, width: 1920, height: 1080 });
    await second.stop();
  });
});

async function pathOf(page: Page): Promise<string | null> {
  const state = await call(page, 'app.state', {});
  if (!state.ok) throw new Error('the state of the program is always known');
  return (state.value as { workspace: { path: string } | null }).workspace?.path ?? null;
}
