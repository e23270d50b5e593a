import { expect, test } from 'vitest';
import {
  type KnownRows,
  knownRow,
  missingIn,
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

test('what is looked at is wanted with a page before it and three that come next, whichever way it goes', () => {
  expect(stretchAround(0)).toEqual({ from: 0, count: 500 });
  expect(stretchAround(1234)).toEqual({ from: 1100, count: 500 });
  expect(stretchAround(1234, true)).toEqual({ from: 900, count: 500 });
});

test('of a stretch only what is missing is fetched, up to the end of the list', () => {
  const known = withRows(NOTHING, 0, rowsFrom(0, 250));
  expect(missingIn(known, { from: 0, count: 500 }, 250)).toBeNull();
  expect(missingIn(known, { from: 0, count: 500 }, 900)).toEqual({ from: 300, count: 200 });
  expect(missingIn(NOTHING, { from: 0, count: 500 }, 301)).toEqual({ from: 0, count: 400 });
});

test('who scrolls through a long list keeps only what was fetched last', () => {
  let known = NOTHING;
  for (let from = 0; from < 20_000; from += 100) known = withRows(known, from, rowsFrom(from, 100));
  expect(knownRow(known, 19_999)).toBe(19_999);
  expect(knownRow(known, 14_000)).toBe(14_000);
  expect(knownRow(known, 0)).toBeNull();
});
