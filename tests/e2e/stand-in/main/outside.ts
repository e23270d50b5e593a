import { WORK_AREA } from './window-options.ts';

const shown: string[] = [];

/** Other programs: what they are asked to show is noted. */
export const shell = {
  showItemInFolder(path: string): void {
    shown.push(path);
  },
  async openPath(path: string): Promise<string> {
    shown.push(path);
    return '';
  },
  async openExternal(url: string): Promise<void> {
    shown.push(url);
  },
};

export function shownOutside(): readonly string[] {
  return shown;
}

const display = { id: 1, workArea: WORK_AREA, bounds: WORK_AREA, scaleFactor: 1 };

export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
};
