/** The same screens at 200 %, in the dark and in English. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../harness/bridge.ts';
import { goToRoute } from '../harness/go-to.ts';
import { ROUTES, START_ROUTES } from '../harness/routes.ts';
import { copyOfSample, emptyWorkspace } from '../harness/samples.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

const SIZE = { width: 1280, height: 800 };

describe('with a workspace', () => {
  let running: RunningApp;
  let page: Page;

  beforeAll(async () => {
    running = await startApp({ workspace: copyOfSample(), size: SIZE });
    page = running.page;
  });

  afterAll(() => running.stop());

  describe('at 200 %', () => {
    beforeAll(async () => {
      await call(page, 'app.changeSettings', { zoom: 200 });
      await page.waitForFunction(() => innerWidth === 640 && innerHeight === 400);
    });

    afterAll(() => call(page, 'app.changeSettings', { zoom: 100 }));

    test.each(Object.entries(ROUTES))('nothing of %s is cut off', async (_name, route) => {
      await goToRoute(page, route);
      expect(await page.evaluate(cutOff)).toEqual([]);
    });
  });

  describe('in the dark', () => {
    test('the system’s choice is followed at once, unless the person chose', async () => {
      await goToRoute(page, '/home');
      const ink = () => page.evaluate(brightnessOfInk);
      await expect.poll(ink).toBeLessThan(0.3);
      await running.app.setSystemColours('dark');
      await expect.poll(ink).toBeGreaterThan(0.7);
      await call(page, 'app.changeSettings', { theme: 'light' });
      await expect.poll(ink).toBeLessThan(0.3);
      await running.app.setSystemColours('light');
      await call(page, 'app.changeSettings', { theme: 'system' });
    });
  });

  describe('in English', () => {
    beforeAll(async () => {
      await call(page, 'app.changeSettings', { language: 'en' });
      await page.locator('html[lang^="en"]').waitFor();
    });

    test('the navigation, the title and the menu are English at once', async () => {
      await page.getByRole('navigation').getByRole('link', { name: 'Scores' }).click();
      await page.getByRole('heading', { level: 1, name: 'Scores' }).waitFor();
      expect((await running.app.menuItems()).map(({ label }) => label)).toEqual([
        'File',
        'Edit',
        'Go',
        'View',
        'Help',
      ]);
    });
  });
});

const WITHOUT_DATA = [
  { state: 'without a workspace', routes: START_ROUTES, workspace: async () => null },
  { state: 'with an empty workspace', routes: ROUTES, workspace: emptyWorkspace },
];

describe.each(WITHOUT_DATA)('in English, $state', ({ routes, workspace }) => {
  let running: RunningApp;

  beforeAll(async () => {
    const path = await workspace();
    running = await startApp({ size: SIZE, language: 'en', ...(path === null ? {} : { workspace: path }) });
  });

  afterAll(() => running.stop());

  test.each(Object.entries(routes))('what can be pressed on %s is named in English', async (_name, route) => {
    await goToRoute(running.page, route);
    expect(await running.page.evaluate(chineseNames)).toEqual([]);
  });
});

/** Runs in the page: controls and headings that nobody can scroll to, and tables too low to read. */
function cutOff(): string[] {
  const isWithin = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = [...document.querySelectorAll('h1, h2, h3, button, a[href], input, select, textarea')];
  const faults = all.filter(isShown).filter((element) => {
    // What belongs to a wide table or tree scrolls with it, to the side too.
    if (element.closest('[role="grid"], [role="tree"], table, svg') !== null) return false;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || width > innerWidth || height > innerHeight) return width > innerWidth;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return !isWithin(element);
  });
  // A table that scrolls by itself must leave room for a few of its rows.
  const low = [...document.querySelectorAll('[role="grid"]')].filter(
    (grid) => isShown(grid) && grid.clientHeight < Math.min(120, grid.scrollHeight),
  );
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls to the side'] : [];
  return [...wide, ...[...faults, ...low].map((element) => element.outerHTML.slice(0, 200))];
}

/** Runs in the page: how bright the title is written, from 0 to 1. */
function brightnessOfInk(): number {
  const title = document.querySelector('h1');
  const [red = 0, green = 0, blue = 0] =
    title === null ? [] : (getComputedStyle(title).color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 765;
}

/** Runs in the page: names of controls, headings and hints that hold Chinese and are no data. */
function chineseNames(): string[] {
  const named = 'h1, h2, button, a, label, th, [role="columnheader"]';
  // What people or the guideline wrote stays as it is, and says that it is Chinese.
  const ownWords = 'body [lang^="zh"]';
  const withoutOwnWords = (element: HTMLElement) =>
    [...element.querySelectorAll<HTMLElement>(ownWords)].reduce(
      (text, own) => text.replaceAll(own.innerText, ''),
      element.innerText,
    );
  const names = [...document.querySelectorAll(`${named}, [aria-label], [placeholder]`)]
    .filter((element) => element.checkVisibility() && element.closest(`[role="tree"], ${ownWords}`) === null)
    .flatMap((element) => [
      element.matches(named) ? withoutOwnWords(element as HTMLElement) : '',
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
    ]);
  // A switch names each language in itself; the rest are names of files, guidelines and indicators.
  const data = /^(中文|语言 Language)$|^Points [\d.]+ |新区|示范/;
  return [...new Set(names.filter((name) => /\p{Script=Han}/u.test(name) && !data.test(name)))];
}
