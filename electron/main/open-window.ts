import { AppWindow } from './app-window.ts';
import type { Program } from './program.ts';

/** Opens one more window; it shows its start. */
export async function openWindow(program: Program): Promise<void> {
  await newWindow(program).show();
}

/** One more window, known to the program; nothing is shown in it yet. */
export function newWindow(program: Program): AppWindow {
  const window = new AppWindow(program);
  program.windows.add(window);
  window.native.once('closed', () => program.windows.delete(window));
  return window;
}
