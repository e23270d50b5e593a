import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../electron/store/migrations/all.ts';
import type { Migration } from '../../electron/store/migrations/migration.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { opened, workspaceFile } from '../electron/store/workspaces.ts';

const NEXT: Migration = { name: '9998-next', sql: 'ALTER TABLE workspace ADD COLUMN note TEXT' };
const BROKEN: Migration = { name: '9999-broken', sql: 'CREATE TABLE a (id INTEGER) STRICT; SELECT nonsense' };

/** What a backup of a file of today is called. */
function backupName(copy = ''): string {
  return `长宁.v${MIGRATIONS.length}.backup${copy}.daoze`;
}

test('every migration stands in the list under the name of its file, in order', () => {
  const folder = join(import.meta.dirname, '../../electron/store/migrations');
  const files = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
  expect(MIGRATIONS.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});

test('every migration has its test', () => {
  const tests = readdirSync(import.meta.dirname);
  for (const { name } of MIGRATIONS) expect(tests).toContain(`${name}.test.ts`);
});

test('an older file is backed up as it was, then brought forward', () => {
  const path = workspaceFile('长宁.daoze');
  opened(openWorkspace(path, { migrations: [...MIGRATIONS, NEXT] })).close();
  expect(readdirSync(dirname(path)).sort()).toEqual(['长宁.daoze', backupName()].sort());
  const backup = opened(openWorkspace(join(dirname(path), backupName())));
  expect(backup.year).toBe(2026);
  expect(openWorkspace(path)).toMatchObject({ problems: [{ code: 'workspace-from-the-future' }] });
});

test('a backup never takes the place of an earlier one', () => {
  const path = workspaceFile('长宁.daoze');
  expect(() => openWorkspace(path, { migrations: [...MIGRATIONS, BROKEN] })).toThrow('nonsense');
  opened(openWorkspace(path, { migrations: [...MIGRATIONS, NEXT] })).close();
  expect(readdirSync(dirname(path))).toContain(backupName('-2'));
});

test('a migration that fails leaves the file as it was', () => {
  const path = workspaceFile();
  expect(() => openWorkspace(path, { migrations: [...MIGRATIONS, BROKEN] })).toThrow('nonsense');
  expect(opened(openWorkspace(path)).year).toBe(2026);
});

test('a file of today is opened without a backup', () => {
  const path = workspaceFile('长宁.daoze');
  opened(openWorkspace(path)).close();
  expect(readdirSync(dirname(path))).toEqual(['长宁.daoze']);
});
