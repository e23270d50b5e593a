import { readFileSync } from 'node:fs';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** The one screen there is. */
export const WORK_AREA: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

const FIRST_SIZE = { width: 800, height: 600 };

/** Where a window begins: as it asks for, or else in the middle of the screen. */
export function placed({
  x,
  y,
  width,
  height,
  minWidth,
  minHeight,
}: BrowserWindowConstructorOptions): Rectangle {
  const size = {
    width: Math.max(width ?? FIRST_SIZE.width, minWidth ?? 0),
    height: Math.max(height ?? FIRST_SIZE.height, minHeight ?? 0),
  };
  return {
    x: x ?? Math.round((WORK_AREA.width - size.width) / 2),
    y: y ?? Math.round((WORK_AREA.height - size.height) / 2),
    ...size,
  };
}

/** The text of the preload script, if the window has one. */
export function preloadOf({ webPreferences }: BrowserWindowConstructorOptions): string | null {
  return webPreferences?.preload === undefined ? null : readFileSync(webPreferences.preload, 'utf8');
}
