import { expect, test } from 'vitest';
import {
  edgeFormula,
  edgeText,
  publishedFormula,
  publishedOrBlank,
} from '../../../../shared/report/sheet/published-formula.ts';

const HALF_UP = { digits: 2, mode: 'half_up' } as const;
const HALF_EVEN = { digits: 2, mode: 'half_even' } as const;

/** What the formulas come to is judged by LibreOffice, in tests/office. */
test('a figure is freed of the error of doubles and then rounded once', () => {
  expect(publishedFormula('$K2', HALF_UP)).toBe('ROUND(ROUND($K2*10^小数位数,12-小数位数),0)/10^小数位数');
});

test('to the even digit: an upper half that comes to an odd one is taken back', () => {
  const units = 'ROUND($K2*10^小数位数,12-小数位数)';
  expect(publishedFormula('$K2', HALF_EVEN)).toBe(
    `(ROUND(${units},0)-(${units}-2*INT(${units}/2)=0.5))/10^小数位数`,
  );
});

test('nothing stays nothing', () => {
  expect(publishedOrBlank('$K2', HALF_UP)).toMatch(/^IF\(\$K2="","",ROUND\(/);
});

test.each([
  [84.985, '恰在进位点'],
  // The double next to 1.005 is 1.00499999999999989…
  [1.005, '恰在进位点'],
  [84.98, ''],
  [84.9850001, ''],
  [84.9849999, ''],
  [0, ''],
  [null, ''],
] as const)('%s: %s', (raw, text) => {
  expect(edgeText(raw, HALF_UP)).toBe(text);
});

test('the formula asks for the same', () => {
  expect(edgeFormula('$K2')).toBe(
    'IF($K2="","",IF(ABS($K2*10^小数位数-INT($K2*10^小数位数)-0.5)<10^(小数位数-12),"恰在进位点",""))',
  );
});
