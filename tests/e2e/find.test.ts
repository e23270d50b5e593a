import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyOfSample } from './harness/samples.ts';
import { type RunningApp, startApp } from './harness/start-app.ts';
import { REGISTER, workspaceWith } from './small-workspace.ts';

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ workspace: await workspaceWith(REGISTER) });
});

afterAll(() => running.stop());

beforeEach(async () => {
  await running.page.evaluate(() => {
    localStorage.removeItem('find.recent');
    window.location.hash = '#/home';
  });
  await running.page.getByRole('button', { name: /Ctrl K/ }).click();
  await field().waitFor();
});

function field(): Locator {
  return running.page.getByRole('combobox', { name: '查找' });
}

function found(): Promise<string[]> {
  return running.page.getByRole('listbox').getByRole('option').allTextContents();
}

async function type(text: string): Promise<void> {
  await field().fill(text);
}

async function leadsTo(hash: string): Promise<void> {
  await running.page.keyboard.press('Enter');
  await expect.poll(() => running.page.evaluate(() => decodeURIComponent(window.location.hash))).toBe(hash);
  await field().waitFor({ state: 'hidden' });
}

test('a compound is found by its initials and opens in the register while nothing is scored', async () => {
  await type('hqxc');
  await expect.poll(found).toEqual(['虹桥新村C1　虹桥街道 虹储居委会小区']);
  await leadsTo('#/register?compound=C1');
});

test('a former name says that it is the reason', async () => {
  await type('老花园');
  await expect.poll(found).toEqual(['长宁花园老花园　C2　虹桥街道 虹储居委会小区']);
  await running.page.keyboard.press('Escape');
});

test('the menu opens the palette, and a committee and a subdistrict lead to their compounds', async () => {
  await type('联建');
  await expect.poll(found).toEqual([expect.stringContaining('联建居委会')]);
  await leadsTo('#/register?committee=天山路街道/联建居委会');
  await running.app
    .menu('查看', '查找…')
    .catch(() => running.page.getByRole('button', { name: /Ctrl K/ }).click());
  await type('tsljd');
  await expect.poll(found).toEqual(['天山路街道街镇']);
  await leadsTo('#/register?subdistrict=天山路街道');
});

test('arrows go round, and what was chosen lately stands first', async () => {
  const { page } = running;
  await type('jwhmc');
  await expect.poll(found).toEqual(['居委会名册页面']);
  await leadsTo('#/register/committees');
  await page.getByRole('button', { name: /Ctrl K/ }).click();
  await expect.poll(async () => (await found())[0]).toBe('居委会名册页面');
  await page.keyboard.press('ArrowUp');
  const last = page.getByRole('option').last();
  expect(await last.getAttribute('aria-selected')).toBe('true');
  expect(await field().getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
});

test('what nothing is called is said to be found nowhere, with what to try', async () => {
  await type('没有的名字');
  await running.page.getByText('没有找到。').waitFor();
  await running.page.keyboard.press('Escape');
});

test('once a phase is scored, a compound leads to its score, and with Shift to the register', async () => {
  const scored = await startApp({ workspace: copyOfSample() });
  const hash = () => scored.page.evaluate(() => window.location.hash);
  for (const [key, path] of [
    ['Enter', '#/scores/compound/C0001'],
    ['Shift+Enter', '#/register?compound=C0001'],
  ] as const) {
    await scored.page.getByRole('button', { name: /Ctrl K/ }).click();
    await scored.page.getByRole('combobox', { name: '查找' }).fill('C0001');
    await expect
      .poll(() => scored.page.getByRole('option').allTextContents())
      .toEqual([expect.stringContaining('C0001')]);
    await scored.page.keyboard.press(key);
    await expect.poll(hash).toBe(path);
  }
  await scored.stop();
});
