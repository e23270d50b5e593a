import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

/** Where a window stood when it was last closed. */
export const windowStateSchema = z.object({
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  maximised: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export const FIRST_WINDOW_STATE: WindowState = { bounds: null, maximised: false };

const FIRST_SIZE = { width: 1280, height: 800 };

/** The window's state, to be kept. */
export function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
}

/** The kept bounds, or the first size where they would lie on a screen that is no longer there. */
export function boundsFrom({ bounds }: WindowState): Partial<Rectangle> {
  if (bounds === null) return FIRST_SIZE;
  const { workArea } = screen.getDisplayMatching(bounds);
  const isSeen = bounds.x < workArea.x + workArea.width && bounds.x + bounds.width > workArea.x;
  return isSeen ? bounds : FIRST_SIZE;
}
