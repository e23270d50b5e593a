import { describe, expect, test } from 'vitest';
import { isoDate, serialDate } from '../../../../electron/files/workbook/serial-date.ts';

describe('days counted from 1900, with the leap day that never was', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45292, '2024-01-01'],
    [46206.446527777778, '2026-07-03T10:43:00'],
    [46206.00000578704, '2026-07-03T00:00:00.500'],
    [2958465, '9999-12-31'],
    [2958466, null],
    [-0.5, null],
    [Number.NaN, null],
    [1e300, null],
    [0.75, '18:00:00'],
  ])('%s is %s', (serial, expected) => {
    expect(serialDate(serial, 1900, false)).toBe(expected);
  });
});

describe('days counted from 1904', () => {
  test.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [44744.5, '2026-07-03T12:00:00'],
  ])('%s is %s', (serial, expected) => {
    expect(serialDate(serial, 1904, false)).toBe(expected);
  });
});

test('a time alone has no day', () => {
  expect(serialDate(0.5, 1904, true)).toBe('12:00:00');
  expect(serialDate(0, 1900, true)).toBe('00:00:00');
});

test.each([
  ['2026-07-03', '2026-07-03'],
  ['2026-07-03T00:00:00.000', '2026-07-03'],
  ['2026-07-03T10:42', '2026-07-03T10:42:00'],
  ['2026-07-03T10:42:07.250', '2026-07-03T10:42:07.250'],
  ['2026-07-03T10:42:07Z', '2026-07-03T10:42:07Z'],
  ['2026-07-03T00:00:00+08:00', '2026-07-03T00:00:00+08:00'],
  ['10:42:07', '10:42:07'],
  ['T10:42', '10:42:00'],
  ['3 July 2026', null],
  ['', null],
])('ISO text %s becomes %s', (text, expected) => {
  expect(isoDate(text)).toBe(expected);
});
