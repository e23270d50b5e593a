import { describe, expect, test } from 'vitest';
import { builtInDateFormat, dateFormat } from '../../../../electron/files/workbook/date-format.ts';

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
    expect(dateFormat(code)).toBe('date');
  });

  test.each(['h:mm', 'mm:ss.0', 'h:mm AM/PM', '上午/下午h"时"mm"分"'])('%s is a time', (code) => {
    expect(dateFormat(code)).toBe('time');
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
    '0.0%',
    '0;-0;;"ymd"',
    '"没有结束 y',
    '[h]:mm:ss',
    '[mm]:ss',
    '',
  ])('%s is a number', (code) => {
    expect(dateFormat(code)).toBe('number');
  });
});

test.each([
  [0, 'number'],
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
  expect(builtInDateFormat(id)).toBe(expected);
});
