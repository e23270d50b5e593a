import { existsSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Problem, problem } from '../../shared/problems/problem.ts';

/** Why no workspace can be made at this path: taken, no folder, or an old log in the way; null when it can. */
export function obstacleAt(path: string): Problem | null {
  const place = { file: path };
  if (existsSync(path)) return problem('workspace-exists', {}, place);
  if (!existsSync(dirname(path))) return problem('workspace-not-writable', { reason: dirname(path) }, place);
  // SQLite would take the log of a file that is gone for the log of the new one.
  const leftover = companions(path).find((companion) => existsSync(companion));
  return leftover === undefined ? null : problem('workspace-leftover', { name: basename(leftover) }, place);
}

/** Removes a database with its log, as far as they are there. */
export function removeDatabase(path: string): void {
  for (const file of [path, ...companions(path)]) rmSync(file, { force: true });
}

function companions(path: string): readonly string[] {
  return ['-wal', '-shm', '-journal'].map((ending) => `${path}${ending}`);
}
