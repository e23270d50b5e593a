import Database from 'better-sqlite3';
import { removeDatabase } from './database-files.ts';
import { schemaVersion } from './migrate.ts';
import { putInPlace } from './put-in-place.ts';
import type { WriteStore } from './store.ts';

/**
 * Copies the open workspace to a new file: written beside it, opened and checked before it takes its name. Throws when
 * the copy is not sound.
 *
 * @returns false when the name is taken; nothing is written then
 */
export function writeCopy(db: WriteStore, target: string): boolean {
  const part = `${target}.part`;
  removeDatabase(part);
  try {
    db.prepare('VACUUM INTO ?').run(part);
    verify(part, schemaVersion(db));
    return putInPlace(part, target);
  } finally {
    removeDatabase(part);
  }
}

function verify(path: string, version: number): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const sound = copy.pragma('integrity_check', { simple: true }) === 'ok';
    if (!sound || schemaVersion(copy) !== version) throw new Error(`the copy ${path} is not sound`);
  } finally {
    copy.close();
  }
}
