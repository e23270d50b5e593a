import type { Page } from 'playwright-core';

/** What went wrong in pages: what nobody caught, and what the browser complained of. */
export class PageFaults {
  #faults: string[] = [];

  watch(page: Page): void {
    page.on('pageerror', (error) => this.#faults.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(message.text());
    });
  }

  /** What went wrong since the last time; a test that provokes a fault takes it, so that it is not held against it. */
  take(): string[] {
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }
}
