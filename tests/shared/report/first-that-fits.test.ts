import { expect, test } from 'vitest';
import { firstStageThatFits, firstThatFits } from '../../../shared/report/first-that-fits.ts';

const WAYS = [9, 8, 7, 6, 5, 4, 3, 2, 1] as const;

test.each([9, 8, 5, 2, 1])('room for %s takes just that', (room) => {
  expect(
    firstThatFits(
      WAYS,
      (size) => size,
      (size) => size <= room,
    ),
  ).toBe(room);
});

test('where nothing fits, the last is taken', () => {
  expect(
    firstThatFits(
      WAYS,
      (size) => size,
      () => false,
    ),
  ).toBe(1);
});

test('what fits whole is made once', () => {
  const made: number[] = [];
  const make = (size: number) => {
    made.push(size);
    return size;
  };
  firstThatFits(WAYS, make, () => true);
  expect(made).toEqual([9]);
});

test('a single way is taken as it is', () => {
  expect(
    firstThatFits(
      [3],
      (size) => size,
      () => false,
    ),
  ).toBe(3);
});

test.each([
  [9, 9],
  [7, 7],
  // The least of the second stage fits where the least of the first does not, and then as much of it as fits.
  [5, 5],
  [4, 3],
  [0, 1],
])('of stages the first whose least fits: room for %s takes %s', (room, taken) => {
  const stages = [
    [9, 8, 7, 6],
    [8, 5, 3],
    [4, 1],
  ] as const;
  expect(
    firstStageThatFits<number, number>(
      stages,
      (size) => size,
      (size) => size <= room,
    ),
  ).toBe(taken);
});
