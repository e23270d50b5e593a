import { describe, expect, it } from 'vitest';
import { Rational } from '../../../shared/exact/rational.ts';
import { fiveNumbers } from '../../../shared/statistics/five-numbers.ts';
import { median } from '../../../shared/statistics/median.ts';
import { quantile } from '../../../shared/statistics/quantile.ts';

const numbers = (...values: number[]) => values.map((value) => Rational.of(value));
const at = (share: number, ...values: number[]) =>
  quantile(numbers(...values), Rational.of(share))?.toNumber();

describe('a quantile', () => {
  it('is 3.5 for a quarter of 1 2 4 7 8 9 10 12, as the help of Excel has it for QUARTILE.INC', () => {
    expect(at(0.25, 1, 2, 4, 7, 8, 9, 10, 12)).toBe(3.5);
  });

  it('is 1.9 for three tenths of 1 2 3 4, as the help of Excel has it for PERCENTILE.INC', () => {
    expect(at(0.3, 1, 3, 2, 4)).toBe(1.9);
  });

  it('is the lowest at 0, the highest at 1 and the only one everywhere', () => {
    expect([at(0, 5, 3, 9), at(1, 5, 3, 9)]).toEqual([3, 9]);
    expect([at(0, 7), at(0.3, 7), at(1, 7)]).toEqual([7, 7, 7]);
  });

  it('is the median at a half', () => {
    for (const values of [numbers(4, 1, 3), numbers(4, 1, 3, 10)]) {
      expect(quantile(values, Rational.of(0.5))?.toNumber()).toBe(median(values)?.toNumber());
    }
  });

  it('is not rounded on its way', () => {
    const found = quantile(numbers(0, 1), Rational.ratio(1n, 3n));
    expect(found?.equals(Rational.ratio(1n, 3n))).toBe(true);
  });

  it('is nothing for no values', () => {
    expect(quantile([], Rational.of(0.5))).toBeNull();
  });
});

describe('the five numbers of a box', () => {
  it('are 60 70 80 85 95 for 95 60 80 70 85', () => {
    const found = fiveNumbers(numbers(95, 60, 80, 70, 85));
    expect(found && Object.values(found).map((value) => value.toNumber())).toEqual([60, 70, 80, 85, 95]);
  });

  it('are nothing for no values', () => {
    expect(fiveNumbers([])).toBeNull();
  });
});
