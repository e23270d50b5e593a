import { expect, test } from 'vitest';
import { Rational } from '../../../shared/exact/rational.ts';
import { rateText, shareText } from '../../../shared/report/rate-text.ts';

const HALF_UP = { rounding: { digits: 2, mode: 'half_up' } } as const;
const HALF_EVEN = { rounding: { digits: 2, mode: 'half_even' } } as const;

test('the returns of the published survey: 2801 issued, 2644 returned, 2332 valid', () => {
  expect(shareText(2644, 2801, HALF_UP)).toBe('94.4%');
  expect(shareText(2332, 2644, HALF_UP)).toBe('88.2%');
});

test('one decimal always, but for the whole', () => {
  expect(shareText(1, 2, HALF_UP)).toBe('50.0%');
  expect(shareText(3, 3, HALF_UP)).toBe('100%');
  expect(shareText(0, 3, HALF_UP)).toBe('0.0%');
});

test('an exact half follows the guideline', () => {
  expect(rateText(Rational.of(0.8765), HALF_UP)).toBe('87.7%');
  expect(rateText(Rational.of(0.8765), HALF_EVEN)).toBe('87.6%');
});

test('of nothing there is no share', () => {
  expect(shareText(0, 0, HALF_UP)).toBe('—');
  expect(rateText(null, HALF_UP)).toBe('—');
});
