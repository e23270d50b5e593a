import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../../electron/store/migrations/all.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { codesOf, opened, temporaryFolder, workspaceFile } from './workspaces.ts';

/** Changes a workspace as a program other than ours would. */
function behindTheBack(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

describe('opening a workspace', () => {
  test('gives what it says about itself', () => {
    const workspace = opened(openWorkspace(workspaceFile()));
    expect(workspace).toMatchObject({ year: 2026, exercise: false, createdAt: '2026-06-01T00:00:00.000Z' });
  });

  test('refuses what is not there', () => {
    expect(codesOf(openWorkspace(join(temporaryFolder(), '没有.daoze')))).toEqual(['workspace-missing']);
  });

  test('refuses a text file, an empty file and a folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'text.daoze'), '小区编号,小区名称\n'.repeat(100));
    writeFileSync(join(folder, 'empty.daoze'), '');
    mkdirSync(join(folder, 'folder.daoze'));
    for (const name of ['text', 'empty', 'folder']) {
      expect(codesOf(openWorkspace(join(folder, `${name}.daoze`)))).toEqual(['workspace-foreign']);
    }
  });

  test('refuses the database of another program and leaves it as it was', () => {
    const path = join(temporaryFolder(), 'other.daoze');
    behindTheBack(path, 'CREATE TABLE other (id INTEGER)');
    const before = readFileSync(path);
    expect(codesOf(openWorkspace(path))).toEqual(['workspace-foreign']);
    expect(readFileSync(path)).toEqual(before);
  });

  test('refuses a file from the future', () => {
    const path = workspaceFile();
    behindTheBack(path, 'PRAGMA user_version = 99');
    const result = openWorkspace(path);
    expect(codesOf(result)).toEqual(['workspace-from-the-future']);
    expect(result.ok ? [] : result.problems[0]?.facts).toEqual({ found: 99, known: MIGRATIONS.length });
  });

  test('refuses a file whose pages are damaged', () => {
    const path = workspaceFile();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 100, 4096);
    writeFileSync(path, bytes);
    expect(codesOf(openWorkspace(path))).toEqual(['workspace-damaged']);
  });

  test('tells a second window that the file is in use, and opens it once the first is closed', () => {
    const path = workspaceFile();
    const first = opened(openWorkspace(path));
    expect(codesOf(openWorkspace(path, { patienceMs: 20 }))).toEqual(['workspace-in-use']);
    first.close();
    expect(opened(openWorkspace(path, { patienceMs: 20 })).year).toBe(2026);
  });
});
