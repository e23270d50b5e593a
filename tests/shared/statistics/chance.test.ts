import { expect, test } from 'vitest';
import { chanceOf } from '../../../shared/statistics/chance.ts';

const draws = (seed: number, ...names: string[]) => {
  const chance = chanceOf(seed, ...names);
  return Array.from({ length: 2000 }, () => chance.uniform());
};

test('the same seed and names give the same numbers, others give others', () => {
  expect(draws(1, 'a', 'b')).toEqual(draws(1, 'a', 'b'));
  expect(draws(1, 'a', 'b')).not.toEqual(draws(1, 'a', 'c'));
  expect(draws(1, 'a', 'b')).not.toEqual(draws(2, 'a', 'b'));
});

test('streams with neighbouring names do not begin alike', () => {
  const first = Array.from({ length: 2000 }, (_, index) => chanceOf(1, 'compound', index).uniform());
  expect(mean(first)).toBeCloseTo(0.5, 1);
  expect(new Set(first.map((value) => Math.floor(value * 10))).size).toBe(10);
});

test('the bell curve has the mean and deviation asked for', () => {
  const chance = chanceOf(1, 'bell');
  const values = Array.from({ length: 20_000 }, () => chance.normal(10, 2));
  const average = mean(values);
  expect(average).toBeCloseTo(10, 1);
  expect(Math.sqrt(mean(values.map((value) => (value - average) ** 2)))).toBeCloseTo(2, 1);
});

test('rounding by chance keeps the mean', () => {
  const chance = chanceOf(1, 'rounded');
  expect(mean(Array.from({ length: 20_000 }, () => chance.rounded(3.25)))).toBeCloseTo(3.25, 1);
});

test('shuffling keeps every item', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = chanceOf(1, 'cards').shuffled(items);
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
});

test('nothing can be picked from an empty list', () => {
  expect(() => chanceOf(1, 'none').pick([])).toThrow('empty list');
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
