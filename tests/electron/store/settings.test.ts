import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { applySettings } from '../../../electron/store/settings.ts';
import { temporaryFolder } from './workspaces.ts';

function connection(path: string, options: Database.Options = {}): Database.Database {
  const db = new Database(path, options);
  onTestFinished(() => void db.close());
  return db;
}

test('every setting of the promises holds after opening', () => {
  const db = connection(join(temporaryFolder(), 'a.daoze'));
  expect(applySettings(db)).toBeNull();
  const settings = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'secure_delete',
    'cell_size_check',
    'temp_store',
    'mmap_size',
    'trusted_schema',
    'locking_mode',
  ];
  // synchronous 2 is FULL, temp_store 2 is MEMORY
  expect(settings.map((name) => db.pragma(name, { simple: true }))).toEqual([
    'wal',
    2,
    1,
    1,
    1,
    2,
    0,
    0,
    'exclusive',
  ]);
});

test('a workspace in memory takes them too', () => {
  expect(applySettings(connection(':memory:'))).toBeNull();
});

test('a setting that does not take is named', () => {
  // A temporary database, which SQLite keeps in a file without a name, cannot have a write-ahead log.
  expect(applySettings(connection(''))).toBe('journal_mode');
});
