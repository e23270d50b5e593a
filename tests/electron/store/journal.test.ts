import { expect, test } from 'vitest';
import { addJournalEntry, firstBrokenEntry, listJournal } from '../../../electron/store/journal.ts';
import type { WriteStore } from '../../../electron/store/store.ts';
import { workspaceInMemory } from './workspaces.ts';

function write(store: WriteStore, subject: string): void {
  addJournalEntry(store, {
    action: 'run-saved',
    subject,
    content: 'c0ffee',
    details: { phase: 'mid' },
    author: '王科员',
    at: '2026-06-03T00:00:00.000Z',
  });
}

function journalOfFour(): WriteStore {
  const { store } = workspaceInMemory();
  write(store, 'run-1');
  write(store, 'run-2');
  return store;
}

test('entries keep who did what when, each chained to the one before', () => {
  const entries = listJournal(journalOfFour());
  expect(entries[3]).toMatchObject({
    sequence: 4,
    action: 'run-saved',
    subject: 'run-2',
    author: '王科员',
    at: '2026-06-03T00:00:00.000Z',
    details: { phase: 'mid' },
    previous: entries[2]?.hash,
  });
  expect(entries[0]?.previous).toBe('0'.repeat(64));
});

test('an entry can be neither changed, removed, replaced nor slipped in', () => {
  const store = journalOfFour();
  const row = `'now', 'x', 'run-saved', 'x', NULL, '{}', '', ''`;
  for (const sql of [
    `UPDATE journal SET author = '别人' WHERE sequence = 3`,
    'DELETE FROM journal WHERE sequence = 4',
    `INSERT OR REPLACE INTO journal VALUES (4, ${row})`,
    `INSERT INTO journal VALUES (9, ${row})`,
  ]) {
    expect(() => store.prepare(sql).run()).toThrow('the journal is append-only');
  }
  expect(firstBrokenEntry(store)).toBeNull();
});

test.each([
  ['an author changed', `UPDATE journal SET author = '别人' WHERE sequence = 3`, 3],
  ['details changed', `UPDATE journal SET details = '{}' WHERE sequence = 3`, 3],
  ['an entry removed', 'DELETE FROM journal WHERE sequence = 2', 2],
  ['two entries swapped', 'UPDATE journal SET sequence = 7 - sequence + 100 WHERE sequence > 2', 3],
  ['a hash changed', `UPDATE journal SET hash = 'x' WHERE sequence = 3`, 3],
])('with the triggers out of the way, %s is found', (_what, sql, entry) => {
  const store = journalOfFour();
  store.prepare('DROP TRIGGER journal_never_changes').run();
  store.prepare('DROP TRIGGER journal_never_shrinks').run();
  store.prepare(sql).run();
  expect(firstBrokenEntry(store)).toBe(entry);
});
