import { expect, test } from 'vitest';
import { firstThatFits } from '../../../shared/report/first-that-fits.ts';

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
