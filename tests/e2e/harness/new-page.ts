import type { Page } from 'playwright-core';
import type { RunningApp } from './start-app.ts';

/** The page of the window that something opens, as soon as it shows something. */
export async function newPage(running: RunningApp, open: () => Promise<void>): Promise<Page> {
  const before = new Set(running.pages());
  await open();
  for (;;) {
    const page = running.pages().find((one) => !before.has(one));
    if (page !== undefined) {
      await page.locator('#root :text-matches(".")').first().waitFor();
      return page;
    }
    await new Promise((later) => setTimeout(later, 20));
  }
}
