import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/events.ts';
import { MENU_WORDS } from './menu-words.ts';
import { openWindow } from './open-window.ts';
import { changeSettings, type Program } from './program.ts';

type Words = (typeof MENU_WORDS)['zh'];

const ZOOM_STEP = 10;

/** Puts the native menu in place, in the language of the settings. */
export function installMenu(program: Program): void {
  const say = MENU_WORDS[program.settings.value.language];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      fileMenu(program, say),
      editMenu(program, say),
      goMenu(program, say),
      viewMenu(program, say),
      helpMenu(program, say),
    ]),
  );
}

/** An item that the window in front acts on. */
function ask(
  program: Program,
  label: string,
  command: MenuCommand,
  accelerator?: string,
): MenuItemConstructorOptions {
  return {
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => tellFront(program, command),
  };
}

function tellFront({ windows }: Program, command: MenuCommand): void {
  const focused = BrowserWindow.getFocusedWindow();
  const front = [...windows].find(({ native }) => native === focused) ?? [...windows].at(-1);
  front?.send('menu', command);
}

function fileMenu(program: Program, say: Words): MenuItemConstructorOptions {
  return {
    label: say.file,
    submenu: [
      ask(program, say.create, 'create', 'CmdOrCtrl+N'),
      ask(program, say.open, 'open', 'CmdOrCtrl+O'),
      ask(program, say.copy, 'copy', 'CmdOrCtrl+Shift+S'),
      ask(program, say.leave, 'leave'),
      { type: 'separator' },
      { label: say.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: () => void openWindow(program) },
      { label: say.closeWindow, role: 'close' },
    ],
  };
}

function editMenu(program: Program, say: Words): MenuItemConstructorOptions {
  return {
    label: say.edit,
    submenu: [
      { label: say.undo, role: 'undo' },
      { label: say.redo, role: 'redo' },
      { type: 'separator' },
      { label: say.cut, role: 'cut' },
      { label: say.copyText, role: 'copy' },
      { label: say.paste, role: 'paste' },
      { label: say.selectAll, role: 'selectAll' },
      { type: 'separator' },
      ask(program, say.find, 'find', 'CmdOrCtrl+K'),
      ask(program, say.settings, 'settings', 'CmdOrCtrl+,'),
    ],
  };
}

const STEPS = ['guideline', 'register', 'evidence', 'scores', 'reports'] as const;

function goMenu(program: Program, say: Words): MenuItemConstructorOptions {
  return {
    label: say.go,
    submenu: [
      ask(program, say.home, 'home', 'Alt+Home'),
      ...STEPS.map((step, index) => ask(program, say[step], step, `CmdOrCtrl+${index + 1}`)),
      { type: 'separator' },
      ask(program, say.journal, 'journal'),
    ],
  };
}

function viewMenu(program: Program, say: Words): MenuItemConstructorOptions {
  const zoomTo = (zoom: number) => changeSettings(program, { zoom: Math.min(200, Math.max(100, zoom)) });
  const zoomBy = (step: number) => () => void zoomTo(program.settings.value.zoom + step);
  return {
    label: say.view,
    submenu: [
      { label: say.zoomIn, accelerator: 'CmdOrCtrl+=', click: zoomBy(ZOOM_STEP) },
      { label: say.zoomOut, accelerator: 'CmdOrCtrl+-', click: zoomBy(-ZOOM_STEP) },
      { label: say.actualSize, accelerator: 'CmdOrCtrl+0', click: () => void zoomTo(100) },
      { type: 'separator' },
      { label: say.fullScreen, role: 'togglefullscreen' },
    ],
  };
}

function helpMenu(program: Program, say: Words): MenuItemConstructorOptions {
  return {
    label: say.help,
    submenu: [ask(program, say.helpHere, 'help', 'F1'), ask(program, say.about, 'about')],
  };
}
