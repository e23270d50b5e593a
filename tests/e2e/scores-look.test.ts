import { afterAll, beforeAll, test } from 'vitest';
import { goTo } from './harness/go-to.ts';
import { copyOfDistrict } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ workspace: await copyOfDistrict(), size: { width: 1280, height: 800 } });
});
afterAll(() => running.stop());
test('look', async () => {
  const { page, shot } = running;
  await goTo(page, '评分');
  await page
    .getByText('类内名次')
    .or(page.getByText('全区名次'))
    .first()
    .waitFor({ timeout: 20000 })
    .catch(() => {});
  await page.waitForTimeout(500);
  await shot('c-ranking');
  await page.getByRole('gridcell').nth(2).click();
  await page.waitForTimeout(3000);
  await shot('c-card');
  await page.keyboard.press('e');
  await page.waitForTimeout(300);
  await page.keyboard.press('j');
  await page.waitForTimeout(600);
  await shot('c-card-explained');
  await page
    .getByRole('button', { name: /看 \d+ 行/ })
    .nth(3)
    .click();
  await page.waitForTimeout(900);
  await shot('c-rows');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
  for (const [n, l] of [
    ['c-groups', '街镇和居委会'],
    ['c-charts', '分布'],
    ['c-compare', '对比'],
  ] as const) {
    await page.getByRole('tab', { name: l }).click();
    await page.waitForTimeout(1500);
    await shot(n);
  }
});
