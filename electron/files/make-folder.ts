import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those on the way to it; one that is there stays. Throws what the computer says where it cannot be made.
 * Node's own way with folders on the way never ends below a place that says of every new folder that its parent is absent:
 * a working folder that was removed, `/proc`.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    const parent = dirname(path);
    if (!isAbsence(error) || parent === path) throw error;
    await makeFolder(parent);
    await makeIn(path);
  }
}

/** Below a parent that is there; others may make the folder at the same time. */
async function makeIn(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (!(await isFolder(path))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
