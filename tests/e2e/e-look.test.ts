import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { initWorkspace } from '../../electron/usecases/init-workspace.ts';
import { readBuiltInGuideline } from '../../electron/usecases/read-built-in-guideline.ts';
import { goTo } from './harness/go-to.ts';
import { copyOfDistrict } from './harness/samples.ts';
import { startApp } from './harness/start-app.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
async function axe(page: any, name: string) {
  await page.evaluate(AXE).catch(() => page.addScriptTag({ content: AXE }));
  const found = await page.evaluate(async () => {
    const r = await (window as any).axe.run(document, { resultTypes: ['violations'] });
    return r.violations.map((v: any) => v.impact + ' ' + v.id + ': ' + v.nodes.slice(0, 3).map((n: any) => n.html.slice(0, 160)).join(' || '));
  });
  console.log(name, found);
}
async function tour(running: any, name: string, register: string) {
  const { page, shot } = running;
  await goTo(page, register);
  await page.getByRole('grid').waitFor();
  await page.waitForTimeout(500);
  await shot(name + '-compounds');
  await axe(page, name + ' compounds');
  await page.getByRole('gridcell').nth(1).click();
  await page.waitForTimeout(900);
  await shot(name + '-panel');
  await axe(page, name + ' panel');
  await page.getByRole('button', { name: /^(修改|Edit)$/ }).click();
  await page.waitForTimeout(500);
  await shot(name + '-form');
  await axe(page, name + ' form');
  await page.getByRole('button', { name: /^(取消|Cancel)$/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup').last().getByText(/居委会|Committees/).click();
  await page.waitForTimeout(500);
  await shot(name + '-committees');
  await axe(page, name + ' committees');
  await page.locator('header').getByRole('button').first().click();
  await page.waitForTimeout(500);
  await page.keyboard.type('hq');
  await page.waitForTimeout(300);
  await shot(name + '-find');
  await axe(page, name + ' find');
  await page.keyboard.press('Escape');
}
test('dark en', async () => {
  const running = await startApp({ workspace: await copyOfDistrict(), size: { width: 1280, height: 800 }, theme: 'dark', language: 'en' });
  await tour(running, 'dark-en', 'Register');
  await running.stop();
});
test('big', async () => {
  const running = await startApp({ workspace: await copyOfDistrict(), size: { width: 1280, height: 800 }, zoom: 200 });
  await tour(running, 'big', '名册');
  await running.stop();
});
test('empty', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'daoze-e-')), '空.daoze');
  const g = (await readBuiltInGuideline()) as any;
  const made = initWorkspace(path, { guideline: g.value.guideline, year: 2026, exercise: false }, { now: () => new Date().toISOString(), newId: () => crypto.randomUUID(), author: '甲', progress() {} });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  made.value.close();
  const running = await startApp({ workspace: path, size: { width: 1280, height: 800 } });
  const { page, shot } = running;
  await goTo(page, '名册');
  await page.waitForTimeout(500);
  await shot('empty');
  await axe(page, 'empty');
  await page.getByRole('button', { name: '新增小区' }).click();
  await page.waitForTimeout(700);
  await shot('empty-new');
  await axe(page, 'empty-new');
  await running.stop();
});
