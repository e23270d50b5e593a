/**
 * Stands in for the module `electron` in the program's own process where its runtime is missing. What is not here, or
 * is here and lacks what the program asks for, is an error that names it.
 */
import { known } from './known.ts';
import { answerQuestions } from './main/answer-questions.ts';
import { standInApp } from './main/app.ts';
import { StandInWindow } from './main/browser-window.ts';
import { ClipboardItem as StandInClipboardItem, clipboard as standInClipboard } from './main/clipboard.ts';
import { dialog as standInDialog } from './main/dialog.ts';
import { ipcMain as standInIpcMain } from './main/ipc-main.ts';
import { Menu as StandInMenu } from './main/menu.ts';
import { nativeTheme as standInTheme } from './main/native-theme.ts';
import { screen as standInScreen, shell as standInShell } from './main/outside.ts';
import { protocol as standInProtocol } from './main/protocol.ts';
import { session as standInSession } from './main/session.ts';

export const app = known('app', standInApp);
export const clipboard = known('clipboard', standInClipboard);
export const dialog = known('dialog', standInDialog);
export const ipcMain = known('ipcMain', standInIpcMain);
export const Menu = known('Menu', StandInMenu);
export const nativeTheme = known('nativeTheme', standInTheme);
export const protocol = known('protocol', standInProtocol);
export const screen = known('screen', standInScreen);
export const session = known('session', standInSession);
export const shell = known('shell', standInShell);

export const ClipboardItem = StandInClipboardItem;

/** What `new` gives is the window as the program may see it. */
export const BrowserWindow = new Proxy(known('BrowserWindow', StandInWindow), {
  construct: (_target, [options]) => new StandInWindow(options).shown,
});

answerQuestions();
