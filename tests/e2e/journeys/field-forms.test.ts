/** A form goes into the field and comes back: exported, filled in with a spreadsheet program, dropped, imported. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillForm } from '../../electron/usecases/forms/fill-form.ts';
import { AXE, seriousIssues } from '../accessibility/check-screens.ts';
import { goToRoute } from '../harness/go-to.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';
import { dropFiles, folderOfFiles } from '../import-window.ts';
import { REGISTER, workspaceWith } from '../small-workspace.ts';

const folder = folderOfFiles();
const FORM = join(folder, '访谈记录表-2026-中期-虹桥街道.xlsx');
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWith(REGISTER), size: { width: 1280, height: 800 } });
  page = running.page;
  await page.evaluate(AXE);
});

afterAll(() => running.stop());

test('the interview form of one subdistrict is exported as a workbook', async () => {
  await goToRoute(page, '/evidence/import');
  await page.getByRole('button', { name: '导出外勤表格…' }).click();
  await page.getByRole('heading', { name: '外勤表格 · 中期' }).waitFor();
  expect(await seriousIssues(page, {})).toEqual([]);
  for (const form of ['问卷登记表', '现场检查表', '专家评分表', '台账表'])
    await page.getByLabel(form).uncheck();
  await page.getByLabel('打印件（.pdf），用笔填写').uncheck();
  await page.getByRole('combobox', { name: '范围' }).click();
  await page.getByTitle('一个街镇').click();
  await page.getByTitle('虹桥街道').waitFor();
  await page.getByRole('button', { name: '导出…' }).click();
  await running.app.answerDialog(folder);
  await page.getByRole('alert').filter({ hasText: '已写好 1 份表格' }).waitFor({ timeout: 40_000 });
});

test('filled in and dropped, it is known at once and imported, its empty rows unchanged', async () => {
  const filled = await fillForm(FORM, '访谈记录（中期）', (_row, place) =>
    place % 8 === 0
      ? [
          { heading: '议题', value: '停车与充电' },
          { heading: '态度', value: '负面' },
        ]
      : [],
  );
  // C1 and C2: two interviews of four rows each.
  expect(filled).toBe(2);
  await goToRoute(page, '/evidence/import');
  await dropFiles(running, FORM);
  await page.getByRole('heading', { name: '访谈记录表-2026-中期-虹桥街道.xlsx' }).waitFor();
  await page.getByRole('button', { name: '直接预览' }).click();
  await page.getByRole('button', { name: /^导入 \d+ 行/ }).click();
  await page.getByRole('heading', { name: /次导入完成/ }).waitFor();
  await goToRoute(page, '/evidence/imports');
  const imported = page.getByRole('row').filter({ hasText: '访谈记录表-2026-中期-虹桥街道.xlsx' });
  await imported.waitFor();
  const cells = await imported.getByRole('gridcell').allTextContents();
  // 新增 2, 更新 0, 不变 14, 有问题 0.
  expect(cells.slice(5, 9)).toEqual(['2', '0', '14', '0']);
});
