import type { Page } from 'playwright-core';

/** Goes to a screen by the navigation on the left. @example await goTo(page, '评分') */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen }).click();
}
