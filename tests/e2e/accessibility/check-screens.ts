import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../harness/bridge.ts';
import { goToRoute } from '../harness/go-to.ts';
import { type RunningApp, startApp } from '../harness/start-app.ts';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WIDTH = 1280;

/** Every rule once; in the dark, only what colours can change. */
const LOOKS: readonly { readonly theme: 'light' | 'dark'; readonly rules: RunOptions }[] = [
  { theme: 'light', rules: {} },
  { theme: 'dark', rules: { runOnly: ['color-contrast', 'link-in-text-block'] } },
];

/** Tests that everybody can use these screens: axe-core finds nothing serious, and nothing is wider than the window. */
export function checkScreens(
  routes: Readonly<Record<string, string>>,
  workspace: () => Promise<string | null>,
): void {
  let running: RunningApp;

  beforeAll(async () => {
    const path = await workspace();
    const size = { width: WIDTH, height: 800 };
    running = await startApp({ size, ...(path === null ? {} : { workspace: path }) });
    await running.page.evaluate(AXE);
  });

  afterAll(() => running.stop());

  describe.each(LOOKS)('in $theme', ({ theme, rules }) => {
    beforeAll(async () => {
      await call(running.page, 'app.changeSettings', { theme });
    });

    test.each(Object.entries(routes))('%s', async (_name, route) => {
      await goToRoute(running.page, route);
      expect(await seriousIssues(running.page, rules)).toEqual([]);
      expect(await running.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        WIDTH,
      );
    });
  });
}

/** What axe-core calls serious or critical, each with the element in question. */
export async function seriousIssues(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    { ...rules, resultTypes: ['violations' as const] },
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any }) => `${id} (${help}): ${html} ${any[0]?.message ?? ''}`),
    );
}
