import { existsSync, rmSync } from 'node:fs';
import Database, { type Database as Connection } from 'better-sqlite3';
import { putInPlace } from './put-in-place.ts';

/**
 * Copies the open workspace to a new file beside it, opens the copy and checks it. Throws when the copy is
 * not sound, so that nothing is done to a file without a backup.
 *
 * @returns the path of the copy: `长宁.v1.backup.daoze` for a `长宁.daoze` of schema version 1
 */
export function backUp(db: Connection, path: string, version: number): string {
  const target = freeName(path.replace(/\.daoze$/, ''), version);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  db.prepare('VACUUM INTO ?').run(part);
  verify(part, version);
  if (!putInPlace(part, target)) throw new Error(`the backup ${target} cannot take its name`);
  return target;
}

function freeName(stem: string, version: number): string {
  const name = (copy: number) => `${stem}.v${version}.backup${copy === 1 ? '' : `-${copy}`}.daoze`;
  let copy = 1;
  while (existsSync(name(copy))) copy += 1;
  return name(copy);
}

function verify(path: string, version: number): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const sound = copy.pragma('integrity_check', { simple: true }) === 'ok';
    const same = copy.pragma('user_version', { simple: true }) === version;
    if (!sound || !same) throw new Error('the backup made before migrating is not sound');
  } finally {
    copy.close();
  }
}
