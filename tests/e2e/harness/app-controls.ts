import type { Locator, Page } from 'playwright-core';
import type { Controls, ShownDialog, ShownMenuItem, ShownWindow } from '../stand-in/controls.ts';

/** What a test can do to the running program in place of a person and their system, and what it can see of it. */
export interface AppControls {
  /** Chooses an item of the native menu. @example await app.menu('文件', '打开…') */
  menu(...labels: string[]): Promise<void>;
  menuItems(): Promise<ShownMenuItem[]>;
  /** Answers the file dialog that is open, or the next one; null closes it without a choice. */
  answerDialog(path: string | null): Promise<void>;
  /** Presses this button of the next message. */
  answerMessage(button: string): Promise<void>;
  /** The native dialogs there were, the latest last. */
  dialogs(): Promise<ShownDialog[]>;
  clipboard(): Promise<{ text: string; html: string }>;
  setClipboard(text: string): Promise<void>;
  /** The window of a page, as the system sees it. */
  window(page: Page): Promise<ShownWindow>;
  resize(page: Page, width: number, height: number): Promise<void>;
  maximise(page: Page): Promise<void>;
  /** Brings a window to the front, as a click on it does. */
  focus(page: Page): Promise<void>;
  /** Closes a window as its close button does: the page may object. */
  closeWindow(page: Page): Promise<void>;
  /** Drags files from the system onto a place in a window and lets go. */
  drop(target: Locator, paths: readonly string[]): Promise<void>;
  /** A second start of the program with these arguments, as a double click on a file makes it. */
  startAgain(...args: string[]): Promise<void>;
  setSystemColours(colours: 'light' | 'dark'): Promise<void>;
  /** Folders, files and addresses that were opened outside the program. */
  shownOutside(): Promise<string[]>;
  recentDocuments(): Promise<string[]>;
  /** What can be asked of the stand-in only; null with the real Electron. */
  readonly standIn: StandInControls | null;
}

/** What the real Electron lets nobody do from outside. */
type StandInControls = Pick<
  {
    [Name in keyof Controls]: (
      given: Parameters<Controls[Name]>[0],
    ) => Promise<Awaited<ReturnType<Controls[Name]>>>;
  },
  'permission' | 'refuses' | 'raise' | 'callFrom' | 'leaks' | 'schemes' | 'channels' | 'openFile'
>;
