import { expect, test } from 'vitest';
import { recoverableOf } from '../../../../shared/action/shortfall/leaf-worths.ts';
import { publish } from '../../../../shared/exact/publish.ts';
import { Rational } from '../../../../shared/exact/rational.ts';

test('what is an exact half rounds as one, though the run keeps two thirds with 15 digits', () => {
  // ⅓ of 0.375 is 0.125; from 0.666666666666667 it would be 0.124999999999999875.
  const recoverable = recoverableOf({ worth: Rational.of(0.375), fraction: 2 / 3 });
  expect(publish(recoverable, { digits: 2, mode: 'half_up' })).toBe('0.13');
});

test('a figure with more digits is left as it is', () => {
  expect(recoverableOf({ worth: Rational.of(10), fraction: 2 / 3 }).toNumber()).toBeCloseTo(10 / 3, 13);
});
