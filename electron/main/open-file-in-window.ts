import type { Problem } from '../../shared/problems/problem.ts';
import { newJob } from './open-file.ts';
import { holderOf, openIn } from './open-in.ts';
import { openWindow } from './open-window.ts';
import type { Program } from './program.ts';

/**
 * Opens a file that the system handed over, by double click or on the command line: in the window that has it open
 * already, in one that shows its start, or else in a new one. What is wrong with it is said in that window.
 */
export async function openFileInWindow(program: Program, path: string): Promise<void> {
  const holder = holderOf(program, path);
  if (holder !== undefined) return holder.bringToFront();
  const empty = [...program.windows].find(({ file }) => file === null);
  const window = empty ?? (await openWindow(program));
  const opened = await openIn(
    { program, window },
    { kind: 'open', path },
    newJob(() => undefined),
  );
  if (opened.ok) window.send('opened', opened.value);
  else window.send('refused', { problems: [...opened.problems] as Problem[] });
}
