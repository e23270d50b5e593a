import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, schemaVersion } from '../../electron/store/migrate.ts';
import { firstSchema } from '../../electron/store/migrations/0001-first-schema.ts';

test('an empty file becomes one of version 1 with the tables of every subject', () => {
  const db = new Database(':memory:');
  migrate(db, [firstSchema]);
  expect(schemaVersion(db)).toBe(1);
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all();
  expect(tables).toEqual([
    'checked_item',
    'compound',
    'evidence_row',
    'finding',
    'guideline_version',
    'import',
    'journal',
    'mark',
    'metric',
    'response',
    'run',
    'survey',
    'topic',
    'workspace',
  ]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
});
