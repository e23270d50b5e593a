import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../../electron/store/find-faults.ts';
import { currentGuideline, saveGuidelineVersion } from '../../electron/store/guideline-versions.ts';
import { openWorkspace } from '../../electron/store/open-workspace.ts';
import { smallGuideline } from '../electron/store/small-guideline.ts';
import { opened, workspaceFile } from '../electron/store/workspaces.ts';
import { backToVersion } from './back-to-version.ts';

const WHO = { author: '李科员', now: '2026-06-10T00:00:00.000Z', reason: '修订' };

/** A workspace as a program that knew the first schema only left it, with two versions of its guideline. */
function fileOfVersion1(): string {
  const path = workspaceFile('长宁.daoze');
  const workspace = opened(openWorkspace(path));
  saveGuidelineVersion(workspace.store, smallGuideline('2026.2'), WHO);
  workspace.close();
  backToVersion(path, 1);
  return path;
}

test('a file of version 1 is backed up, brought forward and sound, its guidelines as they were', () => {
  const path = fileOfVersion1();
  const { store } = opened(openWorkspace(path));
  expect(readdirSync(dirname(path))).toContain('长宁.v1.backup.daoze');
  expect(currentGuideline(store)).toMatchObject({ number: 2, author: '李科员', reason: '修订' });
  expect(findFaults(store)).toEqual([]);
  const backup = new Database(join(dirname(path), '长宁.v1.backup.daoze'), { readonly: true });
  expect(backup.pragma('user_version', { simple: true })).toBe(1);
  backup.close();
});

describe('afterwards a guideline version', () => {
  const BY_HAND = `(number, document, sha256, author, created_at, reason)
    SELECT number, document, sha256, '别人', created_at, reason FROM guideline_version WHERE number = 1`;

  test.each([
    ['is never altered', `UPDATE guideline_version SET reason = '' WHERE number = 1`],
    ['is never removed', 'DELETE FROM guideline_version WHERE number = 2'],
    ['is never replaced', `INSERT OR REPLACE INTO guideline_version ${BY_HAND}`],
    [
      'is never put in between',
      `INSERT INTO guideline_version SELECT 9, document, '', '', '', '' FROM guideline_version WHERE number = 1`,
    ],
  ])('%s', (_promise, sql) => {
    const { store } = opened(openWorkspace(fileOfVersion1()));
    expect(() => store.prepare(sql).run()).toThrow('a guideline version is frozen');
  });

  test('can still be followed by another', () => {
    const { store } = opened(openWorkspace(fileOfVersion1()));
    expect(saveGuidelineVersion(store, smallGuideline('2026.3'), WHO)).toBe(3);
  });
});
