import type { MenuItemConstructorOptions } from 'electron';
import type { ShownMenuItem } from '../controls.ts';
import { known } from '../known.ts';
import type { KeyPress } from '../questions.ts';
import { standInApp } from './app.ts';
import type { StandInWindow } from './browser-window.ts';
import { browser } from './line.ts';
import { isPressed } from './shortcut.ts';

/** What the roles of menu items do; a role that is not here is refused when the menu is built. */
const ROLES: Readonly<
  Record<string, { readonly label: string; readonly act: (window: StandInWindow) => void }>
> = {
  undo: { label: 'Undo', act: edit('Undo') },
  redo: { label: 'Redo', act: edit('Redo') },
  cut: { label: 'Cut', act: edit('Cut') },
  copy: { label: 'Copy', act: edit('Copy') },
  paste: { label: 'Paste', act: edit('Paste') },
  selectAll: { label: 'Select All', act: edit('SelectAll') },
  close: { label: 'Close Window', act: (window) => window.close() },
  quit: { label: 'Quit', act: () => standInApp.quit() },
  reload: { label: 'Reload', act: (window) => window.contents.reload() },
  minimize: { label: 'Minimize', act: () => undefined },
  togglefullscreen: { label: 'Toggle Full Screen', act: () => undefined },
  toggleDevTools: { label: 'Toggle Developer Tools', act: () => undefined },
};

function edit(command: string) {
  return (window: StandInWindow) => window.later(() => browser.ask('edit', { window: window.id, command }));
}

interface Item extends MenuItemConstructorOptions {
  readonly items: Item[];
}

class StandInMenu {
  readonly items: Item[];

  constructor(template: MenuItemConstructorOptions[]) {
    this.items = template.map(itemOf);
  }
}

function itemOf(options: MenuItemConstructorOptions): Item {
  const { role, submenu } = options;
  if (role !== undefined && !Object.hasOwn(ROLES, role)) {
    throw new Error(`the stand-in for Electron has no menu role ${role}`);
  }
  const label = options.label ?? (role === undefined ? '' : ROLES[role]?.label) ?? '';
  return { ...options, label, items: Array.isArray(submenu) ? submenu.map(itemOf) : [] };
}

let current: StandInMenu | null = null;

/** The native menu. */
export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => known('Menu', new StandInMenu(template)),
  setApplicationMenu(menu: StandInMenu | null): void {
    current = menu;
  },
  getApplicationMenu: () => current,
};

/** The menu as a person sees it. */
export function shownMenu(): ShownMenuItem[] {
  return (current?.items ?? []).map(shownItem);
}

function shownItem({ label, accelerator, role, enabled, checked, items }: Item): ShownMenuItem {
  return {
    label: label ?? '',
    accelerator: accelerator ?? null,
    role: role ?? null,
    isEnabled: enabled ?? true,
    isChecked: checked ?? false,
    items: items.map(shownItem),
  };
}

/** Chooses an item by the labels on the way to it. */
export function choose(labels: readonly string[], window: StandInWindow | null): void {
  let items = current?.items ?? [];
  let item: Item | undefined;
  for (const label of labels) {
    item = items.find((one) => one.label === label);
    if (item === undefined)
      throw new Error(`the menu has no ${label} among ${items.map((one) => one.label)}`);
    items = item.items;
  }
  if (item !== undefined) act(item, window);
}

/** Chooses the item whose shortcut was pressed, if there is one. */
export function chooseByKey(press: KeyPress, window: StandInWindow): void {
  const item = flat(current?.items ?? []).find(
    ({ accelerator, enabled }) =>
      accelerator !== undefined && enabled !== false && isPressed(accelerator, press),
  );
  if (item !== undefined) act(item, window);
}

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...flat(item.items)]);
}

function act(item: Item, window: StandInWindow | null): void {
  if (item.enabled === false) throw new Error(`the menu's item ${item.label} is disabled`);
  if (item.click !== undefined) item.click(item as never, window?.shown as never, {} as never);
  else if (item.role !== undefined && window !== null) ROLES[item.role]?.act(window);
}
