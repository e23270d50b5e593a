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
  await settled(page);
}

/** Resolves when nothing is being loaded any more. */
export async function settled(page: Page): Promise<void> {
  await atRest(page);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .ant-spin-spinning') === null);
  await atRest(page);
}
