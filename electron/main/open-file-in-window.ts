import type { AppWindow } from './app-window.ts';
import { newJob } from './open-file.ts';
import { holderOf, openIn } from './open-in.ts';
import { newWindow } from './open-window.ts';
import type { Program } from './program.ts';

/**
 * Opens a file that the system handed over, by double click or on the command line: in the window that has it open
 * already, in one that shows its start, or else in a new one. What is wrong with it is said in that window.
 */
export async function openFileInWindow(program: Program, path: string): Promise<void> {
  const holder = holderOf(program, path);
  if (holder !== undefined) return holder.bringToFront();
  const empty = [...program.windows].find(({ file }) => file === null);
  return empty === undefined ? openInNewWindow(program, path) : openInWindow(program, empty, path);
}

/** The file is opened while the page loads; the page, when it asks what there is, waits for it. */
async function openInNewWindow(program: Program, path: string): Promise<void> {
  const window = newWindow(program);
  window.awaits(open(program, window, path));
  await window.show();
}

/** A page that is there already hears of it. */
async function openInWindow(program: Program, window: AppWindow, path: string): Promise<void> {
  const opened = await open(program, window, path);
  if (opened.ok) window.send('opened', opened.value);
  else window.send('refused', { problems: [...opened.problems] });
}

function open(program: Program, window: AppWindow, path: string) {
  return openIn(
    { program, window },
    { kind: 'open', path },
    newJob(() => undefined),
  );
}
