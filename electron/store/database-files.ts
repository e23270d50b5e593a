import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { type Problem, problem } from '../../shared/problems/problem.ts';

/** Endings by which every computer takes a file for something else: double-clicked, it would not open as a workspace. */
const FOREIGN_ENDINGS: ReadonlySet<string> = new Set([
  ...['.xlsx', '.xlsm', '.xls', '.xlsb', '.et', '.ods', '.csv', '.tsv', '.json', '.txt'],
  ...['.docx', '.doc', '.wps', '.odt', '.rtf', '.pdf', '.pptx', '.ppt', '.zip', '.rar', '.7z'],
  ...['.jpg', '.jpeg', '.png'],
]);

/**
 * Why no workspace can be made at this path: the name of another kind of file, taken, no folder, or an old log in the way;
 * null when it can.
 */
export function obstacleAt(path: string): Problem | null {
  const place = { file: path };
  const ending = extname(path);
  if (FOREIGN_ENDINGS.has(ending.toLowerCase())) return problem('workspace-name', { ending }, place);
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
