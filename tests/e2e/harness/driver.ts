import type { CDPSession, Page } from 'playwright-core';
import type { AppControls } from './app-controls.ts';

/** The program, running, and how to reach its windows: with the stand-in, or with the real Electron. */
export interface Driver {
  /** The page of the window that is opened first. */
  firstPage(): Promise<Page>;
  /** The pages of all windows, in the order in which they were opened. */
  pages(): Page[];
  /** A line to the browser, to what a page shows. */
  session(page: Page): Promise<CDPSession>;
  /** Called with the page of every window, from the first on. */
  onPage(watch: (page: Page) => void): void;
  readonly app: AppControls;
  /** What the program wrote to its terminal: nothing, unless something is wrong. */
  said(): string;
  /** Resolves when the program has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  /** Quits the program. */
  quit(): Promise<void>;
}
