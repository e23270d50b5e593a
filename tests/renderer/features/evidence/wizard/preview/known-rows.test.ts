import { expect, test } from 'vitest';
import {
  type KnownRows,
  knownRow,
  lacks,
  stretchAround,
  withRows,
} from '../../../../../../renderer/features/evidence/wizard/preview/known-rows.ts';

const NOTHING: KnownRows<number> = new Map();

/** So many rows from a place on, each being its place. */
function rowsFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

test('rows are known by their place, across the borders of pages, and nowhere else', () => {
  const known = withRows(NOTHING, 200, rowsFrom(200, 150));
  expect([199, 200, 299, 300, 349, 350].map((place) => knownRow(known, place))).toEqual([
    null,
    200,
    299,
    300,
    349,
    null,
  ]);
});

test('what is looked at is wanted with a page on either side, and no more at the beginning', () => {
  expect(stretchAround(0)).toEqual({ from: 0, count: 200 });
  expect(stretchAround(1234)).toEqual({ from: 1100, count: 300 });
});

test('a stretch is fetched as long as a page of it is missing, up to the end of the list', () => {
  const known = withRows(NOTHING, 0, rowsFrom(0, 250));
  expect(lacks(known, { from: 0, count: 300 }, 250)).toBe(false);
  expect(lacks(known, { from: 0, count: 400 }, 250)).toBe(false);
  expect(lacks(known, { from: 0, count: 400 }, 301)).toBe(true);
});

test('who scrolls through a long list keeps only what was fetched last', () => {
  let known = NOTHING;
  for (let from = 0; from < 20_000; from += 100) known = withRows(known, from, rowsFrom(from, 100));
  expect(knownRow(known, 19_999)).toBe(19_999);
  expect(knownRow(known, 14_000)).toBe(14_000);
  expect(knownRow(known, 0)).toBeNull();
});
