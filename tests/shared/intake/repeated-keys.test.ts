import { describe, expect, test } from 'vitest';
import { responseKeyAgain } from '../../../shared/intake/questionnaire/response-keys.ts';
import type { ReadRow } from '../../../shared/intake/read-rows.ts';
import { numberRows } from '../../../shared/intake/repeated-keys.ts';
import type { PlannedItem } from '../../../shared/model/import-plan.ts';

/** A row that says one thing under each key. */
function rowSaying(row: number, ...keys: readonly string[]): ReadRow {
  const content: PlannedItem['content'] = { kind: 'metrics', value: METRIC };
  const items = keys.map((key) => ({ key, digest: 'd', outcome: 'new' as const, content }));
  return { row, items, columns: [], extra: {}, problems: [] };
}

const METRIC = { object: { level: 'compound', id: 'C1' }, metric: '户数', value: 1 } as const;

function keysIn(rows: readonly ReadRow[]): string[] {
  return rows.flatMap(({ items }) => items.map(({ key }) => key));
}

describe('what rows say again', () => {
  const rows = [rowSaying(2, 'a', 'b'), rowSaying(3, 'a'), rowSaying(4, 'c', 'b'), rowSaying(5, 'a')];

  test('keeps its key, and is repeated, where equal keys mean the same thing', () => {
    const { rows: same, repeated } = numberRows(rows);
    expect(same).toEqual(rows);
    expect([...repeated]).toEqual(['a', 'b']);
  });

  test('has a key of its own, in the order of the rows, where it is something else', () => {
    const numbered = numberRows(rows, (key, time) => (key === 'a' ? `${key}${time}` : null));
    expect(keysIn(numbered.rows)).toEqual(['a', 'b', 'a2', 'c', 'b', 'a3']);
    expect([...numbered.repeated]).toEqual(['b']);
  });

  test('is nothing in rows that all say something else', () => {
    const others = [rowSaying(2, 'a'), rowSaying(3), rowSaying(4, 'b')];
    const numbered = numberRows(others, () => '?');
    expect(numbered.rows).toBe(others);
    expect(numbered.repeated.size).toBe(0);
  });
});

test('a response is numbered where it is named by what it says, not by an id or the number on a form', () => {
  expect(responseKeyAgain('["0a1b","content","ff00",1]', 3)).toBe('["0a1b","content","ff00",3]');
  expect(responseKeyAgain('["0a1b","id","content"]', 2)).toBeNull();
  expect(responseKeyAgain('["0a1b","form","C0102","7"]', 2)).toBeNull();
});
