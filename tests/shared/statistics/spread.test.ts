import { describe, expect, it } from 'vitest';
import { Rational } from '../../../shared/exact/rational.ts';
import { coefficientOfVariation } from '../../../shared/statistics/coefficient-of-variation.ts';
import { sampleVariance } from '../../../shared/statistics/sample-variance.ts';
import { standardDeviation } from '../../../shared/statistics/standard-deviation.ts';

const numbers = (...values: number[]) => values.map((value) => Rational.of(value));

describe('the variance of a sample', () => {
  it('is 32/7 for 2 4 4 4 5 5 7 9, whose squared distances from 5 sum to 32', () => {
    const found = sampleVariance(numbers(2, 4, 4, 4, 5, 5, 7, 9));
    expect(found?.equals(Rational.ratio(32n, 7n))).toBe(true);
  });

  it('is not known from fewer than two values', () => {
    expect(sampleVariance(numbers(5))).toBeNull();
    expect(sampleVariance([])).toBeNull();
  });
});

describe('the standard deviation', () => {
  it('is 2 for 8 10 12', () => {
    expect(standardDeviation(numbers(8, 10, 12))).toBe(2);
  });

  it('is 0 when all agree, also on a value without a binary form', () => {
    expect(standardDeviation(numbers(0.1, 0.1, 0.1))).toBe(0);
  });
});

describe('the coefficient of variation', () => {
  it('is the deviation over the mean', () => {
    expect(coefficientOfVariation(numbers(8, 10, 12))).toBe(0.2);
  });

  it('is not known when the mean is 0, or for one value', () => {
    expect(coefficientOfVariation(numbers(0, 0))).toBeNull();
    expect(coefficientOfVariation(numbers(7))).toBeNull();
  });
});
