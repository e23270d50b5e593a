import { expect, test } from 'vitest';
import { shanghaiTime } from '../../../shared/cells/shanghai-time.ts';

test.each([
  ['2026-06-03T02:30:00', '2026-06-03T10:30:00'],
  ['2026-12-31T16:00:00', '2027-01-01T00:00:00'],
  ['2026-06-03T02:30:00.987', '2026-06-03T10:30:00'],
  ['2026-06-03T10:30:00+08:00', '2026-06-03T10:30:00'],
  ['2026-06-03', '2026-06-03'],
])('from a platform that writes UTC, %s is %s in Shanghai', (written, shown) => {
  expect(shanghaiTime(written, 'utc')).toBe(shown);
});

test.each([
  ['2026-06-03T10:30:00', '2026-06-03T10:30:00'],
  ['2026-06-03T10:30:00.5', '2026-06-03T10:30:00'],
  ['2026-06-03T02:30:00Z', '2026-06-03T10:30:00'],
  ['2026-06-03T10:30:00+0800', '2026-06-03T10:30:00'],
  ['2026-06-03T00:30:00-05:30', '2026-06-03T14:00:00'],
  ['09:05:00', '09:05:00'],
])('from a clock in Shanghai, %s is %s', (written, shown) => {
  expect(shanghaiTime(written, 'shanghai')).toBe(shown);
});
