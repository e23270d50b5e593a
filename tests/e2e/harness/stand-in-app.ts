import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import type { BrowserSide } from '../stand-in/browser/browser-side.ts';
import type { AppControls } from './app-controls.ts';
import { dropFiles } from './drop-files.ts';
import type { ProgramProcess } from './program-process.ts';

/** The controls of a program that runs with the stand-in. */
export function standInControls({ wire }: ProgramProcess, browser: BrowserSide): AppControls {
  const of = (page: Page) => browser.windowOf(page);
  return {
    menu: (...labels) => wire.ask('choose', { labels }),
    menuItems: () => wire.ask('menu', null),
    answerDialog: (path) => wire.ask('answerDialog', { path }),
    answerMessage: (button) => wire.ask('answerMessage', { button }),
    dialogs: () => wire.ask('dialogs', null),
    clipboard: () => wire.ask('clipboard', null),
    setClipboard: (text) => wire.ask('setClipboard', { text }),
    async window(page) {
      const windows = await wire.ask('windows', null);
      const window = windows.find((one) => one.window === of(page));
      if (window === undefined) throw new Error('this page has no window any more');
      return window;
    },
    resize: (page, width, height) => wire.ask('resize', { window: of(page), width, height }),
    maximise: (page) => wire.ask('maximise', { window: of(page) }),
    focus: (page) => wire.ask('focus', { window: of(page) }),
    closeWindow: (page) => wire.ask('closeWindow', { window: of(page) }),
    async drop(target, paths) {
      const page = browser.windowPage(target.page());
      page.send({ channel: 'stand-in:paths', values: paths.map((path) => [keyOf(path), path]) });
      await dropFiles(page.session, target, paths);
    },
    startAgain: (...args) => wire.ask('startAgain', { args }),
    setSystemColours: (colours) => wire.ask('setSystemColours', { colours }),
    shownOutside: () => wire.ask('shown', null),
    recentDocuments: () => wire.ask('recentDocuments', null),
    standIn: {
      permission: (given) => wire.ask('permission', given),
      refuses: (given) => wire.ask('refuses', given),
      raise: (given) => wire.ask('raise', given),
      callFrom: (given) => wire.ask('callFrom', given),
      leaks: (given) => wire.ask('leaks', given),
      schemes: (given) => wire.ask('schemes', given),
      channels: (given) => wire.ask('channels', given),
      openFile: (given) => wire.ask('openFile', given),
    },
  };
}

/** By what a dropped file is known in the page, which cannot see its path. */
function keyOf(path: string): string {
  return `${basename(path)} ${statSync(path).size}`;
}
