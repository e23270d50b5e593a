import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../electron/store/find-faults.ts';
import { saveRun } from '../../../electron/store/runs.ts';
import type { WriteStore } from '../../../electron/store/store.ts';
import { undoImport } from '../../../electron/store/undo-import.ts';
import { bringIn, compound, mark, response, SURVEY } from './plans.ts';
import { workspaceInMemory } from './workspaces.ts';

/** A workspace in use: imports of every outcome, one of them undone, and a run. */
function inUse(): WriteStore {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'registry', phase: null, values: [compound('C1', '甲')], file: 'r' });
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8), mark('乙', 'C1', 7)] });
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 9)], file: 'b' });
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 1)], file: 'c' });
  undoImport(store, '4', { author: '王科员', now: '2026-06-05T00:00:00.000Z' });
  const values = [response('1', 'C1', { q1: ['满意'], q2: ['停车'] })];
  bringIn(store, { kind: 'questionnaire', phase: 'mid', values, survey: SURVEY, file: 'q' });
  const scores = {
    format: 'daoze-scores/1',
    guideline: 'g',
    phase: 'mid',
    compounds: [],
    groups: [],
    evidence: {},
  } as const;
  const run = {
    id: 'r1',
    createdAt: 'now',
    author: '王科员',
    digest: 'd',
    scores: { ...scores, compounds: [], groups: [] },
  };
  saveRun(store, run, { guidelineVersion: 1, register: [] });
  return store;
}

function codesAfter(...sql: readonly string[]): string[] {
  const store = inUse();
  for (const change of sql) store.prepare(change).run();
  return findFaults(store).map(({ code }) => code);
}

describe('checking a workspace', () => {
  test('finds nothing in one that only the program has written', () => {
    expect(codesAfter()).toEqual([]);
  });

  test.each([
    ['a mark', 'UPDATE mark SET mark = 10 WHERE mark = 7', ['check-import']],
    ['a mark that was replaced', 'UPDATE mark SET mark = 10 WHERE mark = 8', ['check-import']],
    ['an answer', `UPDATE response SET answers = '[1,1]'`, ['check-import']],
    [
      'what answers mean',
      `UPDATE survey SET questions = replace(questions, '不满意', '很满意')`,
      ['check-import'],
    ],
    ['a household number', 'UPDATE compound SET households = 9', ['check-import']],
    ['a source row', 'UPDATE evidence_row SET source_row = 99 WHERE id = 2', ['check-import']],
    ['the file it came from', `UPDATE import SET sha256 = 'x' WHERE sequence = 2`, ['check-import']],
    ['who scored', `UPDATE run SET author = '别人'`, ['check-run']],
    ['the exercise flag', 'UPDATE workspace SET exercise = 1', ['check-workspace']],
    ['the year', 'UPDATE workspace SET year = 2027', ['check-workspace']],
    ['a digest of a run', `UPDATE run SET digest = 'x'`, ['check-run']],
    ['the results of a run', `UPDATE run SET results = 'x'`, ['check-run', 'check-run-unreadable']],
  ])('finds that %s was changed', (_what, sql, codes) => {
    expect(codesAfter(sql)).toEqual(codes);
  });

  test.each([
    `UPDATE guideline_version SET document = replace(document, '专家', '专  家')`,
    `UPDATE guideline_version SET author = '别人'`,
  ])('finds a guideline that was changed by somebody who took its guard away: %s', (sql) => {
    expect(codesAfter('DROP TRIGGER guideline_version_never_changes', sql)).toEqual(['check-guideline']);
  });

  test('finds a run that was removed, and one that was added', () => {
    expect(codesAfter('DELETE FROM run')).toEqual(['check-run']);
    expect(
      codesAfter(
        `INSERT INTO run SELECT 2, 'r2', phase, created_at, author, guideline_version, digest, results, register FROM run`,
      ),
    ).toEqual(['check-run']);
  });

  test('finds an undoing that nobody did, and one that was wiped out', () => {
    const undone = `UPDATE import SET undone_at = 'now', undone_by = 'x' WHERE sequence = 3`;
    const restored = 'UPDATE import SET undone_at = NULL, undone_by = NULL WHERE sequence = 4';
    expect(codesAfter(undone)).toEqual(['check-import', 'check-current']);
    expect(codesAfter(restored)).toEqual(['check-import', 'check-current']);
  });

  test('finds rows that were made to stand or not to stand', () => {
    expect(codesAfter('UPDATE evidence_row SET is_current = 1 - is_current WHERE id = 2')).toEqual([
      'check-current',
    ]);
  });

  test('finds a journal entry that was changed', () => {
    const change = `UPDATE journal SET author = '别人' WHERE sequence = 3`;
    expect(codesAfter('DROP TRIGGER journal_never_changes', change)).toEqual(['check-journal']);
  });

  test('finds rows that point nowhere before anything else', () => {
    expect(codesAfter('PRAGMA foreign_keys = OFF', 'DELETE FROM evidence_row WHERE id = 2')).toEqual([
      'check-reference',
    ]);
  });
});
