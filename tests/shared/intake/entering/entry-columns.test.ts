import { describe, expect, test } from 'vitest';
import {
  entryColumns,
  type GridScope,
  isMeantFor,
  isNeededFor,
} from '../../../../shared/intake/entering/entry-columns.ts';
import { GUIDELINE } from '../small-district.ts';

function columnsOf(scope: Partial<GridScope>): [string, string][] {
  const whole: GridScope = { kind: 'marks', phase: 'mid', level: 'compound', indicator: null, ...scope };
  return entryColumns(GUIDELINE, whole).map(({ id, rule }) => [id, rule.kind]);
}

describe('the columns of a grid are', () => {
  test('the leaves that are marked, of compounds or of committees', () => {
    expect(columnsOf({ level: 'compound' })).toEqual([['1.1', 'mark']]);
    expect(columnsOf({ level: 'committee' })).toEqual([['1.10', 'mark']]);
  });

  test('the items of the leaf that is checked', () => {
    expect(columnsOf({ kind: 'checks', indicator: '2.1' })).toEqual([
      ['垃圾分类', 'result'],
      ['消防通道', 'result'],
    ]);
  });

  test('“nothing found”, then the problems of the leaf that is inspected', () => {
    expect(columnsOf({ kind: 'findings', indicator: '2.2' })).toEqual([
      ['', 'none-found'],
      ['乱堆物', 'count'],
      ['飞线充电', 'count'],
    ]);
  });

  test('the metrics of that level', () => {
    const ids = (level: 'compound' | 'committee') => columnsOf({ kind: 'metrics', level }).map(([id]) => id);
    expect(ids('compound')).toEqual(['vacancy', 'late']);
    expect(ids('committee')).toEqual(['meetings', 'late']);
  });
});

test('a column of some types is not meant for another; a committee has no type', () => {
  expect(isMeantFor({ types: ['commodity'] }, 'commodity')).toBe(true);
  expect(isMeantFor({ types: ['commodity'] }, 'sold_public')).toBe(false);
  expect(isMeantFor({ types: null }, 'sold_public')).toBe(true);
  expect(isMeantFor({ types: ['commodity'] }, null)).toBe(true);
});

test('a metric that only bonuses, deductions and vetoes read is no gap', () => {
  const scope: GridScope = { kind: 'metrics', phase: 'mid', level: 'compound', indicator: null };
  const columns = new Map(entryColumns(GUIDELINE, scope).map((column) => [column.id, column]));
  expect(columns.get('vacancy')?.needed).toBeNull();
  expect(columns.get('late')?.needed).toEqual([]);
});

test('a score needs what some leaf of its type reads; a committee, what any leaf reads', () => {
  expect(isNeededFor({ needed: null }, 'commodity')).toBe(true);
  expect(isNeededFor({ needed: ['commodity'] }, 'sold_public')).toBe(false);
  expect(isNeededFor({ needed: ['commodity'] }, null)).toBe(true);
  expect(isNeededFor({ needed: [] }, null)).toBe(false);
});
