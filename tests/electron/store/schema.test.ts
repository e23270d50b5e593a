import { expect, test } from 'vitest';
import { bringIn, mark } from './plans.ts';
import { workspaceInMemory } from './workspaces.ts';

test('every table is STRICT', () => {
  const { store } = workspaceInMemory();
  const loose = store
    .prepare(`SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'
              AND strict = 0 AND name NOT LIKE 'sqlite_%'`)
    .all();
  expect(loose).toEqual([]);
});

test('a value of the wrong type is refused', () => {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8)] });
  expect(() => store.prepare('UPDATE mark SET mark = ?').run('八分')).toThrow(/REAL/);
  expect(() => store.prepare('UPDATE evidence_row SET source_row = ?').run('二')).toThrow(/INTEGER/);
});

test('what a row says cannot lose the row it came from', () => {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8)] });
  expect(() => store.prepare('DELETE FROM evidence_row').run()).toThrow(/FOREIGN KEY/);
});
