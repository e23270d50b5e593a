import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { isDatabase } from './is-database.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. Folders on the way are
 * made. Refused with the reason when the computer does not allow it, or when a workspace stands there; what
 * stood there before still stands.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<string>> {
  if (await isDatabase(path)) return refused(problem('report-over-workspace', { path }));
  const beside = `${path}.part`;
  try {
    await makeFolder(dirname(path));
    await writeThrough(beside, bytes);
    await rename(beside, path);
    return ok(path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refused(problem('report-not-written', { path, reason }));
  }
}

/** On the disk, not only in its cache, before the renaming makes it count. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
