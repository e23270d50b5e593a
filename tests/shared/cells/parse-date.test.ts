import { expect, test } from 'vitest';
import { parseDate } from '../../../shared/cells/parse-date.ts';

test.each([
  [{ date: '2026-06-03' }, '2026-06-03'],
  ['2026-6-3', '2026-06-03'],
  ['2026/06/03 9:05', '2026-06-03T09:05:00'],
  ['2026年6月3日', '2026-06-03'],
  ['2026.6.3 19:05:07', '2026-06-03T19:05:07'],
  ['2026-06-03T09:05:00.123Z', '2026-06-03T09:05:00Z'],
  ['2024-2-29', '2024-02-29'],
])('%j is %s', (cell, text) => {
  expect(parseDate(cell)).toBe(text);
});

test.each(['2026-2-29', '2026-13-1', '2026-6-3 24:00', '6月3日', '昨天', 46176, null, { error: '#N/A' }])(
  '%j is no date',
  (cell) => {
    expect(parseDate(cell)).toBeNull();
  },
);
