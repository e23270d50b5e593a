import { describe, expect, it } from 'vitest';
import { publish, published, publishWeightedMean } from '../../../shared/exact/publish.ts';
import { Rational } from '../../../shared/exact/rational.ts';

const HALF_UP = { digits: 2, mode: 'half_up' } as const;
const HALF_EVEN = { digits: 2, mode: 'half_even' } as const;

describe('rounding half to even', () => {
  it.each([
    [12.1498, 1, '12.1'],
    [10.5002, 0, '11'],
    [1.05, 1, '1.0'],
    [0.35, 1, '0.4'],
    [-0.0365, 3, '-0.036'],
    [8.53459, 2, '8.53'],
  ])('makes %d with %i digits %s, as GB/T 8170 does', (value, digits, expected) => {
    expect(publish(Rational.of(value), { digits, mode: 'half_even' })).toBe(expected);
  });

  it.each([
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [2.5, 0, '2'],
    [84.985, 2, '84.98'],
    [84.975, 2, '84.98'],
    [99.995, 2, '100.00'],
  ])('makes %d with %i digits %s', (value, digits, expected) => {
    expect(publish(Rational.of(value), { digits, mode: 'half_even' })).toBe(expected);
  });
});

describe('rounding half up', () => {
  it.each([
    [84.985, 2, '84.99'],
    [1.005, 2, '1.01'],
    [84.9849, 2, '84.98'],
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [99.995, 2, '100.00'],
    [0.05, 1, '0.1'],
    [0.04, 1, '0.0'],
  ])('makes %d with %i digits %s', (value, digits, expected) => {
    expect(publish(Rational.of(value), { digits, mode: 'half_up' })).toBe(expected);
  });

  it('works on the magnitude, so that a fall is rounded like a rise', () => {
    expect(publish(Rational.of(-0.0365), { digits: 3, mode: 'half_up' })).toBe('-0.037');
    expect(publish(Rational.of(-84.985), HALF_UP)).toBe('-84.99');
  });
});

describe('a published figure', () => {
  it('is rounded in one step: the Delphi authority of 15.1/16 and 12.4/16 is .859, not .860', () => {
    const authority = Rational.of(15.1).plus(Rational.of(12.4)).dividedBy(Rational.of(32));
    expect(authority.equals(Rational.of(0.859375))).toBe(true);
    expect(publish(authority, { digits: 3, mode: 'half_up' })).toBe('0.859');
  });

  it.each([
    [2332n, 2644n, 1, '88.2'],
    [2644n, 2801n, 1, '94.4'],
    [1092n, 2332n, 2, '46.83'],
    [1240n, 2332n, 2, '53.17'],
  ])('is right for survey returns: %d of %d with %i digits is %s %%', (part, whole, digits, expected) => {
    const percent = Rational.HUNDRED.times(Rational.ratio(part, whole));
    expect(publish(percent, { digits, mode: 'half_up' })).toBe(expected);
  });

  it('shows every digit, and no sign before a zero', () => {
    expect(publish(Rational.of(90), HALF_UP)).toBe('90.00');
    expect(publish(Rational.of(0.5), HALF_UP)).toBe('0.50');
    expect(publish(Rational.of(-0.004), HALF_UP)).toBe('0.00');
  });

  it('is the number next to its text where a number is needed', () => {
    expect(published(Rational.ratio(263n, 3n), HALF_UP)).toBe(87.67);
  });
});

describe('a published weighted mean', () => {
  const half = [
    { weight: 300, value: Rational.ratio(250n, 3n) },
    { weight: 100, value: Rational.of(84.02) },
  ];

  it('stands on the unrounded values: (300 × 250/3 + 100 × 84.02) / 400 is exactly 83.505', () => {
    expect(publishWeightedMean(half, HALF_UP)).toBe(83.51);
    expect(publishWeightedMean(half, HALF_EVEN)).toBe(83.5);
  });

  it('is not pushed over a half by what lies 10⁻⁵⁰ beside it', () => {
    const hair = Rational.ratio(1n, 10n ** 50n);
    const beside = (difference: Rational) => [{ weight: 7, value: Rational.of(83.505).plus(difference) }];
    expect(publishWeightedMean(beside(hair), HALF_EVEN)).toBe(83.51);
    expect(publishWeightedMean(beside(Rational.ZERO.minus(hair)), HALF_UP)).toBe(83.5);
  });

  it('takes the whole sum where the difference is too small to enclose', () => {
    const hair = Rational.ratio(1n, 10n ** 90n);
    const below = [{ weight: 3, value: Rational.of(83.505).minus(hair) }];
    expect(publishWeightedMean(below, HALF_UP)).toBe(83.5);
  });

  it('leaves out what weighs nothing, and is null when nothing weighs', () => {
    const weightless = { weight: 0, value: Rational.of(1) };
    expect(publishWeightedMean([...half, weightless], HALF_UP)).toBe(83.51);
    expect(publishWeightedMean([weightless], HALF_UP)).toBeNull();
    expect(publishWeightedMean([], HALF_UP)).toBeNull();
  });
});
