import { describe, expect, test } from 'vitest';
import { builtInFormat, numberFormat } from '../../../../electron/files/workbook/number-format.ts';

describe('written formats', () => {
  test.each([
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日";@',
    '[$-804]yyyy"年"m"月"d"日"dddd',
    '[$-F800]dddd, mmmm dd, yyyy',
    'yyyy\\-mm\\-dd\\ hh:mm:ss',
    'mmm',
    '[Red]d/m/yy h:mm',
    '[DBNum1][$-804]yyyy"年"m"月";@',
  ])('%s is a date', (code) => {
    expect(numberFormat(code)).toBe('date');
  });

  test.each(['h:mm', 'mm:ss.0', 'h:mm AM/PM', '上午/下午h"时"mm"分"'])('%s is a time', (code) => {
    expect(numberFormat(code)).toBe('time');
  });

  test.each([
    'General',
    '0.00',
    '#,##0.00" days"',
    '0\\d',
    '0_d',
    '0*y',
    '[Red]0',
    '[$¥-804]#,##0.00',
    '0.00E+00',
    '@',
    '# ??/??',
    '0;-0;;"ymd"',
    '"没有结束 y',
    '[h]:mm:ss',
    '[mm]:ss',
    '',
  ])('%s is a number', (code) => {
    expect(numberFormat(code)).toBe('number');
  });
});

test.each(['0%', '0.0%', '[Red]0.00%;-0.00%'])('%s is a percentage', (code) => {
  expect(numberFormat(code)).toBe('percent');
});

test('a quoted percent sign is text', () => {
  expect(numberFormat('0.0"%"')).toBe('number');
});

test.each([
  [0, 'number'],
  [9, 'percent'],
  [10, 'percent'],
  [2, 'number'],
  [13, 'number'],
  [14, 'date'],
  [20, 'time'],
  [22, 'date'],
  [27, 'date'],
  [31, 'date'],
  [32, 'time'],
  [36, 'date'],
  [37, 'number'],
  [46, 'number'],
  [49, 'number'],
  [57, 'date'],
  [163, 'number'],
] as const)('built-in format %s is a %s', (id, expected) => {
  expect(builtInFormat(id)).toBe(expected);
});
