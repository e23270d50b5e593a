import { AppWindow } from './app-window.ts';
import type { Program } from './program.ts';

/** Opens one more window; it shows its start. */
export async function openWindow(program: Program): Promise<AppWindow> {
  const window = new AppWindow(program);
  program.windows.add(window);
  window.native.once('closed', () => program.windows.delete(window));
  await window.show();
  return window;
}
