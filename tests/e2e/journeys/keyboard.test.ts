/** Everything can be reached by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToRoute, settled } from '../harness/go-to.ts';
import { press, tabStops, tabTo } from '../harness/keyboard.ts';
import { newPage } from '../harness/new-page.ts';
import { ROUTES } from '../harness/routes.ts';
import { copyOfSample } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await startApp({ workspace: copyOfSample(), size: { width: 1280, height: 800 } });
  page = running.page;
});

afterAll(() => running.stop());

describe('shortcuts of the menu', () => {
  test.each([
    ['Control+1', '导则'],
    ['Control+2', '名册'],
    ['Control+3', '数据'],
    ['Control+4', '评分'],
    ['Control+5', '报告'],
    ['Alt+Home', '首页'],
    ['Control+,', '设置'],
  ])('%s leads to %s', async (key, title) => {
    await press(page, key);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await settled(page);
  });

  test('Ctrl K finds anything, Escape gives it up', async () => {
    await press(page, 'Control+k');
    await page.getByRole('combobox', { name: '查找' }).waitFor();
    await press(page, 'Escape');
    await page.getByRole('combobox', { name: '查找' }).waitFor({ state: 'detached' });
  });

  test('F1 opens the help of the screen', async () => {
    await press(page, 'Control+2');
    await page.getByRole('heading', { level: 1, name: '名册' }).waitFor();
    await press(page, 'F1');
    await page.getByRole('dialog', { name: /^帮助/ }).waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog', { name: /^帮助/ }).waitFor({ state: 'hidden' });
  });

  test('Ctrl + and Ctrl 0 enlarge the window and take it back', async () => {
    await press(page, 'Control+=', 'Control+=');
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(1.2);
    await press(page, 'Control+0');
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1);
  });

  test('Ctrl Shift N opens another window', async () => {
    const second = await newPage(running, () => press(page, 'Control+Shift+N'));
    await running.app.closeWindow(second);
    await expect.poll(() => running.pages()).toHaveLength(1);
  });
});

test('the navigation is walked by Tab and Enter', async () => {
  await press(page, 'Alt+Home');
  await tabTo(page, page.getByRole('link', { name: '名册' }));
  await press(page, 'Enter');
  await page.getByRole('heading', { level: 1, name: '名册' }).waitFor();
});

test.each(Object.entries(ROUTES))(
  'on %s, Tab comes round, and wherever it stops can be seen',
  async (_name, route) => {
    await goToRoute(page, route);
    const stops = await tabStops(page);
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ element }) => element)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ element }) => element)).toEqual([]);
  },
);
