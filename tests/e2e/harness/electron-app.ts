import type { BrowserWindow, MenuItem, MessageBoxOptions, OpenDialogOptions } from 'electron';
import type { ElectronApplication, JSHandle, Page } from 'playwright-core';
import type { ShownDialog, ShownMenuItem, ShownWindow } from '../stand-in/controls.ts';
import type { AppControls } from './app-controls.ts';
import { dropFiles } from './drop-files.ts';

type Electron = typeof import('electron');

/** What stands in the program's process in place of the person who answers native dialogs. */
interface Answering {
  readonly dialogs: ShownDialog[];
  readonly paths: (string | null)[];
  readonly waiting: ((path: string | null) => void)[];
  readonly buttons: string[];
  readonly outside: string[];
  readonly recent: string[];
}

declare global {
  var daozeAnswering: Answering;
}

/** The controls of a program that runs with the real Electron. */
export function electronControls(electron: ElectronApplication): AppControls {
  return { ...systemControls(electron), ...windowControls(electron), standIn: null };
}

type WindowControls = 'window' | 'resize' | 'maximise' | 'focus' | 'closeWindow' | 'drop';

function windowControls(electron: ElectronApplication): Pick<AppControls, WindowControls> {
  const of = (page: Page) => electron.browserWindow(page) as Promise<JSHandle<BrowserWindow>>;
  return {
    window: async (page) => (await of(page)).evaluate(shownWindow),
    resize: async (page, width, height) =>
      (await of(page)).evaluate((window, size) => window.setBounds(size), { width, height }),
    maximise: async (page) => (await of(page)).evaluate((window) => window.maximize()),
    focus: async (page) => (await of(page)).evaluate((window) => window.focus()),
    closeWindow: async (page) => (await of(page)).evaluate((window) => window.close()),
    drop: async (target, paths) =>
      dropFiles(await electron.context().newCDPSession(target.page()), target, paths),
  };
}

function systemControls(electron: ElectronApplication): Omit<AppControls, WindowControls | 'standIn'> {
  return {
    menu: (...labels) => electron.evaluate(chooseItem, labels),
    menuItems: () => electron.evaluate(menuItems),
    answerDialog: (path) => electron.evaluate(answerFileDialog, path),
    answerMessage: (button) =>
      electron.evaluate((_electron, given) => void globalThis.daozeAnswering.buttons.push(given), button),
    dialogs: () => electron.evaluate(() => globalThis.daozeAnswering.dialogs),
    clipboard: () => electron.evaluate(copied),
    setClipboard: (text) => electron.evaluate(({ clipboard }, given) => clipboard.writeText(given), text),
    startAgain: (...args) =>
      electron.evaluate(({ app }, given) => {
        app.emit('second-instance', {}, [...process.argv.slice(0, 2), ...given], process.cwd(), null);
      }, args),
    setSystemColours: (colours) =>
      electron.evaluate(({ nativeTheme }, given) => {
        nativeTheme.themeSource = given;
      }, colours),
    shownOutside: () => electron.evaluate(() => globalThis.daozeAnswering.outside),
    recentDocuments: () => electron.evaluate(() => globalThis.daozeAnswering.recent),
  };
}

/** Puts answers in the place of native dialogs, and notes what is shown outside the program. */
export async function answerDialogs(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(noteOutside);
  await electron.evaluate(replaceDialogs);
}

// What follows runs in the program's process: each function knows only what it is given.

function noteOutside({ app, shell }: Electron): void {
  const answering: Answering = { dialogs: [], paths: [], waiting: [], buttons: [], outside: [], recent: [] };
  globalThis.daozeAnswering = answering;
  Object.assign(shell, {
    showItemInFolder: (shown: string) => void answering.outside.push(shown),
    openPath: async (shown: string) => String(answering.outside.push(shown) && ''),
  });
  Object.assign(app, { addRecentDocument: (document: string) => void answering.recent.push(document) });
}

function replaceDialogs({ dialog }: Electron): void {
  const { dialogs, paths, waiting, buttons } = globalThis.daozeAnswering;
  type Options = OpenDialogOptions & MessageBoxOptions;
  const note = (kind: ShownDialog['kind'], given: unknown[]): Options => {
    const options = given.at(-1) as Options;
    dialogs.push({
      kind,
      title: options.title ?? '',
      text: options.message ?? options.defaultPath ?? '',
      properties: options.properties ?? [],
      extensions: (options.filters ?? []).flatMap(({ extensions }) => extensions),
      buttons: options.buttons ?? [],
    });
    return options;
  };
  const path = async () =>
    paths.length > 0 ? (paths.shift() ?? null) : new Promise<string | null>((answer) => waiting.push(answer));
  Object.assign(dialog, {
    async showOpenDialog(...given: unknown[]) {
      note('open', given);
      const chosen = await path();
      return { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
    },
    async showSaveDialog(...given: unknown[]) {
      note('save', given);
      const chosen = await path();
      return { canceled: chosen === null, filePath: chosen ?? '' };
    },
    showMessageBoxSync: (...given: unknown[]) =>
      (note('message', given).buttons ?? []).indexOf(buttons.shift() ?? ''),
  });
}

function answerFileDialog(_electron: Electron, path: string | null): void {
  const { waiting, paths } = globalThis.daozeAnswering;
  const answer = waiting.shift();
  if (answer === undefined) paths.push(path);
  else answer(path);
}

async function copied({ clipboard }: Electron): Promise<{ text: string; html: string }> {
  const [item] = await clipboard.read();
  const read = async (type: string) =>
    item?.types.includes(type) ? ((await item.getType(type)) as Blob).text() : '';
  return { text: await read('text/plain'), html: await read('text/html') };
}

function chooseItem({ Menu, BrowserWindow: Windows }: Electron, labels: string[]): void {
  let items = Menu.getApplicationMenu()?.items ?? [];
  let item: MenuItem | undefined;
  for (const label of labels) {
    item = items.find((one) => one.label === label);
    items = item?.submenu?.items ?? [];
  }
  if (item === undefined) throw new Error(`the menu has no ${labels.join(' › ')}`);
  item.click(undefined, Windows.getFocusedWindow() ?? undefined);
}

function menuItems({ Menu }: Electron): ShownMenuItem[] {
  const shown = ({ label, accelerator, role, enabled, checked, submenu }: MenuItem): ShownMenuItem => ({
    label,
    accelerator: accelerator?.toString() ?? null,
    role: role ?? null,
    isEnabled: enabled,
    isChecked: checked,
    items: submenu?.items.map(shown) ?? [],
  });
  return (Menu.getApplicationMenu()?.items ?? []).map(shown);
}

function shownWindow(window: BrowserWindow): ShownWindow {
  return {
    window: window.id,
    title: window.getTitle(),
    url: window.webContents.getURL().replace(/#.*/, ''),
    bounds: window.getNormalBounds(),
    isVisible: window.isVisible(),
    isMaximised: window.isMaximized(),
    isFocused: window.isFocused(),
    progress: Number.NaN,
    preferences: {
      ...(window.webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    },
  };
}
