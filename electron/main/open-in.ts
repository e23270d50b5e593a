import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import type { OpenWorkspace } from '../../shared/contract/app.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { Opening } from '../workers/opening.ts';
import type { AppWindow } from './app-window.ts';
import { nameOfFile } from './name-of-file.ts';
import { type Job, OpenFile } from './open-file.ts';
import { type Program, personAtWork } from './program.ts';
import { remember } from './recent-files.ts';

/**
 * Opens or makes a workspace in a window, in place of the one it shows. A file that another window has open is
 * refused, and that window comes to the front; when opening fails, the window keeps what it had.
 */
export async function openIn(
  { program, window }: { readonly program: Program; readonly window: AppWindow },
  opening: Opening,
  job: Job,
): Promise<Result<OpenWorkspace>> {
  const path = resolve(opening.path);
  const holder = holderOf(program, path);
  if (holder === window && window.file !== null && opening.kind === 'open') return ok(window.file.about);
  if (holder !== undefined) return openElsewhere(holder, path);
  const opened = await OpenFile.open({ ...opening, path }, personAtWork(program), job);
  if (!opened.ok) return opened;
  await window.take(opened.value);
  remember(program.recent, path);
  app.addRecentDocument(path);
  return ok(opened.value.about);
}

/** The window that has a file open, if there is one. */
export function holderOf({ windows }: Program, path: string): AppWindow | undefined {
  return [...windows].find(({ file }) => file !== null && isSameFile(file.about.path, resolve(path)));
}

function openElsewhere(holder: AppWindow, path: string): Result<never> {
  holder.bringToFront();
  return refused(problem('workspace-open-elsewhere', { name: nameOfFile(path) }));
}

/** Two paths may lead to one file: through a link, or by another case of letters. */
function isSameFile(one: string, other: string): boolean {
  return one === other || realPath(one) === realPath(other);
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
