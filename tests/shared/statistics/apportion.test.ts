import { expect, test } from 'vitest';
import { apportion } from '../../../shared/statistics/apportion.ts';

test('the district’s own proportions are kept exactly', () => {
  expect(apportion(1041, [612, 231, 48, 96, 54])).toEqual([612, 231, 48, 96, 54]);
});

test('what does not divide goes to the largest remainders', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(12, [612, 231, 48, 96, 54])).toEqual([7, 3, 0, 1, 1]);
});

test('weights of 0 get nothing', () => {
  expect(apportion(5, [0, 1])).toEqual([0, 5]);
  expect(apportion(5, [0, 0])).toEqual([0, 0]);
});
