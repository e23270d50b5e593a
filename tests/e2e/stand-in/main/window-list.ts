import type { StandInWindow } from './browser-window.ts';

const windows: StandInWindow[] = [];

/** The open windows, in the order in which they were made. */
export function allWindows(): readonly StandInWindow[] {
  return [...windows];
}

/** @throws when there is no such window any more */
export function windowOf(id: number): StandInWindow {
  const window = windows.find((one) => one.id === id);
  if (window === undefined) throw new Error(`there is no window ${id}`);
  return window;
}

export function addWindow(window: StandInWindow): void {
  windows.push(window);
}

export function removeWindow(window: StandInWindow): void {
  windows.splice(windows.indexOf(window), 1);
}
