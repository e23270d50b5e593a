import { expect, test } from 'vitest';
import { parseDuration } from '../../../shared/cells/parse-duration.ts';

test.each([
  ['123秒', 123],
  ['2分3秒', 123],
  ['1小时2分钟', 3720],
  [75, 75],
  ['75', 75],
])('%j takes %d seconds', (cell, seconds) => {
  expect(parseDuration(cell)).toBe(seconds);
});

test.each(['', '很久', -1, null, '3秒2分'])('%j is no length of time', (cell) => {
  expect(parseDuration(cell)).toBeNull();
});
