import { expect, test } from 'vitest';
import { sortRows } from '../../../renderer/ui/sort-rows.ts';

interface Row {
  readonly name: string;
  readonly score: number | null;
}

const columns = [
  { key: 'name', title: '小区', value: ({ name }: Row) => name },
  { key: 'score', title: '总分（分）', value: ({ score }: Row) => score },
];
const rows: Row[] = [
  { name: '2号院', score: 80 },
  { name: '10号院', score: null },
  { name: '1号院', score: 91.2 },
];
const names = (key: string, direction: 'ascending' | 'descending') =>
  sortRows(rows, columns, { key, direction }).map(({ name }) => name);

test('numbers are ordered by size, and what has none comes last either way', () => {
  expect(names('score', 'ascending')).toEqual(['2号院', '1号院', '10号院']);
  expect(names('score', 'descending')).toEqual(['1号院', '2号院', '10号院']);
});

test('names with numbers in them are ordered as people count', () => {
  expect(names('name', 'ascending')).toEqual(['1号院', '2号院', '10号院']);
});

test('without a column to sort by, the rows stay as they are', () => {
  expect(sortRows(rows, columns, null)).toBe(rows);
  expect(sortRows(rows, columns, { key: '不存在', direction: 'ascending' })).toBe(rows);
});
