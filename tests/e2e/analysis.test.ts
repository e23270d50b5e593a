import { afterAll, beforeAll, expect, test } from 'vitest';
import { AXE, seriousIssues } from './accessibility/check-screens.ts';
import { goToRoute, settled } from './harness/go-to.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';
import { REGISTER, workspaceWith } from './small-workspace.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWith(REGISTER), size: { width: 1280, height: 800 } });
  await running.page.evaluate(AXE);
  await goToRoute(running.page, '/analysis');
});

afterAll(() => running.stop());

async function accessible(): Promise<void> {
  await settled(running.page);
  expect(await seriousIssues(running.page, {})).toEqual([]);
}

test('the path says what is missing of the district and leads there', async () => {
  const { page } = running;
  const steps = page.getByRole('list', { name: '五个步骤' });
  await steps.getByText('1 个小区没有户数').waitFor();
  await accessible();
  await steps.getByRole('link', { name: '去补充：问题需求已确认' }).click();
  await page.waitForURL(/lists/);
});

test('a committee is chosen by its name', async () => {
  const { page } = running;
  await goToRoute(page, '/analysis');
  const choice = page.getByRole('combobox', { name: '分析对象' });
  await choice.click();
  await choice.fill('虹储');
  await page.locator('.ant-select-item-option-active').filter({ hasText: '虹储居委会' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: '五个步骤' }).getByText('2 / 2').first().waitFor();
});

test('the portrait shows the register beside the middle of the type', async () => {
  const { page } = running;
  await goToRoute(page, '/analysis/portrait/C1');
  const facts = page.getByRole('table').first();
  await facts.waitFor();
  // 400 and 1200 households of 售后公房.
  expect(await facts.getByRole('row', { name: /户数/ }).textContent()).toBe('户数400800');
  await accessible();
});
