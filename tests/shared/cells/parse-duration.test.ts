import { expect, test } from 'vitest';
import { parseDuration } from '../../../shared/cells/parse-duration.ts';

test.each([
  ['123秒', 123],
  ['2分3秒', 123],
  ['1小时2分钟', 3720],
  [75, 75],
  ['75', 75],
  ['00:02:03', 123],
  ['100:00:01', 360_001],
  ['１天２小时', 93_600],
  [{ date: '00:02:03' }, 123],
])('%j takes %d seconds', (cell, seconds) => {
  expect(parseDuration(cell)).toBe(seconds);
});

test.each(['', '很久', -1, null, '3秒2分', '2:03', '00:61:00', { date: '2026-06-03' }])(
  '%j is no length of time',
  (cell) => {
    expect(parseDuration(cell)).toBeNull();
  },
);
