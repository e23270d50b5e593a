import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE, seriousIssues } from './accessibility/check-screens.ts';
import { goToRoute, settled } from './harness/go-to.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';
import { REGISTER, workspaceWith } from './small-workspace.ts';

let running: RunningApp;
const FOLDER = mkdtempSync(join(tmpdir(), 'daoze-sampling-'));

/** The tests below are steps that build on each other: 400, 200 and 1200 households, and a compound that names none. */
beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWith(REGISTER), size: { width: 1280, height: 800 } });
  await running.page.evaluate(AXE);
  await goToRoute(running.page, '/evidence/sampling');
  await running.page.getByRole('radiogroup', { name: '阶段' }).first().getByText('中期').click();
});

afterAll(() => running.stop());

const button = (name: string) => running.page.getByRole('button', { name, exact: true });
const said = (text: RegExp) => running.page.getByText(text).first().waitFor();

/** The codes of the compounds with how many are planned in each. */
async function planned(): Promise<string[]> {
  await settled(running.page);
  const grid = running.page.getByRole('grid', { name: '抽样方案和进度' });
  return grid
    .locator('[role="row"]')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [1, 7].map((at) => row.querySelector(`[aria-colindex="${at}"]`)?.textContent).join(' '),
      ),
    );
}

test('what the guideline asks for is shown at once, by type and compound by compound', async () => {
  await said(/应调查 233 户/);
  await said(/方案还没有保存/);
  expect(await button('抽取住户…').isDisabled()).toBe(true);
  await running.page
    .getByRole('radiogroup', { name: '按什么列出' })
    .getByText('小区', { exact: true })
    .click();
  await expect.poll(planned).toEqual(['编号 应调查', 'C1 78', 'C2 66', 'C3 89', 'C4 —']);
  await settled(running.page);
  expect(await seriousIssues(running.page, {})).toEqual([]);
});

test('terms are tried, saved and taken back', async () => {
  const margin = running.page.getByRole('spinbutton', { name: '允许误差' });
  await margin.fill('20%');
  await margin.press('Tab');
  await said(/应调查 69 户/);
  await button('保存方案').click();
  await running.page.locator('.ant-notification').getByText('抽样方案已保存').waitFor();
  await said(/样本不足 3 个小区/);
  await expect.poll(() => button('抽取住户…').isEnabled()).toBe(true);
  await margin.fill('10%');
  await margin.press('Tab');
  await said(/试算，还没有保存/);
  await said(/应调查 233 户/);
  await button('回到已保存的方案').click();
  await said(/应调查 69 户/);
});

test('the plan is written, and households are drawn from a list', async () => {
  const { page, app } = running;
  const plan = join(FOLDER, '方案.xlsx');
  await app.answerDialog(plan);
  await button('导出方案…').click();
  await page.locator('.ant-notification').getByText('抽样方案已导出').waitFor();
  expect(existsSync(plan)).toBe(true);
  const list = join(FOLDER, '名单.csv');
  const doors = Array.from({ length: 40 }, (_, at) => `C1,${at + 1}`);
  writeFileSync(list, ['小区编号,户号', ...doors].join('\n'));
  const out = join(FOLDER, '抽中.xlsx');
  await button('抽取住户…').click();
  await app.answerDialog(list);
  await app.answerDialog(out);
  await page.getByRole('dialog').getByRole('button', { name: '选择名单并抽取…' }).click();
  await page.locator('.ant-notification').getByText('名单 40 户，抽取 23 户，备用 7 户').waitFor();
  expect(existsSync(out)).toBe(true);
  await said(/已抽取 23 户，备用 7 户/);
});
