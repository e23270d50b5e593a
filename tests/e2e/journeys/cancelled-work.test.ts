/** Work that is stopped, by its button or by closing the window, leaves nothing half-done. */
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { call } from '../harness/bridge.ts';
import { goToRoute } from '../harness/go-to.ts';
import { newPage } from '../harness/new-page.ts';
import { copyOfSample } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

/** Long enough that nobody is done with it before it is stopped. */
const ROWS = 300_000;

function longTable(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'daoze-long-')), '很长.csv');
  const rows = Array.from({ length: ROWS }, (_, index) => `专家${index},C0001,2.1.1,${index % 100}`);
  writeFileSync(path, ['专家,小区,指标,得分', ...rows].join('\r\n'));
  return path;
}

async function beginPreview({ app, page }: RunningApp): Promise<void> {
  await goToRoute(page, '/evidence/import');
  await app.drop(page.getByRole('heading', { name: '把表格拖到这里' }), [longTable()]);
  await page.getByRole('button', { name: '直接预览' }).click();
  await page.getByRole('button', { name: '取消' }).first().waitFor();
}

function imports(page: Page): Promise<unknown> {
  return call(page, 'evidence.imports', {});
}

test('the task bar shows that work goes on, and no more when it was cancelled', async () => {
  const running = await startApp({ workspace: copyOfSample() });
  const before = await imports(running.page);
  await beginPreview(running);
  await expect.poll(async () => (await running.app.window(running.page)).progress).toBeGreaterThanOrEqual(0);
  await running.page.getByRole('button', { name: '取消' }).first().click();
  await running.page.getByText('已取消').first().waitFor();
  await expect.poll(async () => (await running.app.window(running.page)).progress).toBe(-1);
  expect(await imports(running.page)).toEqual(before);
  await running.stop();
});

test('a window that is closed while it works lets go of its file, unchanged', async () => {
  const file = copyOfSample();
  const running = await startApp({ workspace: file });
  const { app, page } = running;
  const before = await imports(page);
  const other = await newPage(running, () => app.menu('文件', '新窗口'));
  await app.focus(page);
  await beginPreview(running);
  await app.closeWindow(page);
  await expect.poll(() => running.pages()).toEqual([other]);
  renameSync(file, `${file}.moved`);
  renameSync(`${file}.moved`, file);
  await expect.poll(async () => (await call(other, 'app.open', { path: file })).ok).toBe(true);
  expect(await imports(other)).toEqual(before);
  await running.stop();
});
