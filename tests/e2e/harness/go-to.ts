import type { Page } from 'playwright-core';
import { atRest } from './picture.ts';

/** Goes to a screen by the navigation on the left. @example await goTo(page, '评分') */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen }).click();
}

/** Goes to a route at once, as a link between screens does; resolves when the screen is there. */
export async function goToRoute(page: Page, route: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = `#${path}`;
  }, route);
  // A screen that is fetched first leaves the one before standing; the navigation changes with the screen.
  await page.waitForFunction((path) => {
    const current = document.querySelector('nav [aria-current="page"]')?.getAttribute('href');
    return current === undefined || current === null || path.startsWith(current.slice(1));
  }, route);
  await settled(page);
}

/** How long nothing must have changed, and for how long that is waited for. */
const QUIET_MS = 300;
const PATIENCE_MS = 40_000;

/**
 * Resolves when nothing is being loaded and nothing has changed for a while: for pictures and for looking at a whole
 * screen. A test of what a screen does waits for what it expects to see instead.
 */
export async function settled(page: Page): Promise<void> {
  const isSettled = await page.evaluate(
    ([quiet, patience]) =>
      new Promise<boolean>((resolve) => {
        const start = performance.now();
        let changed = start;
        const observer = new MutationObserver(() => {
          changed = performance.now();
        });
        const look = () => {
          const now = performance.now();
          const isQuiet = now - changed > quiet && document.querySelector('[aria-busy="true"]') === null;
          if (!isQuiet && now - start < patience) return void setTimeout(look, 20);
          observer.disconnect();
          resolve(isQuiet);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        look();
      }),
    [QUIET_MS, PATIENCE_MS] as const,
  );
  if (!isSettled) throw new Error(`${page.url()} is still loading after ${PATIENCE_MS} ms`);
  await atRest(page);
}
