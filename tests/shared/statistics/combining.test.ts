import { describe, expect, it } from 'vitest';
import { Rational } from '../../../shared/exact/rational.ts';
import { mean } from '../../../shared/statistics/mean.ts';
import { median } from '../../../shared/statistics/median.ts';
import { trimmedMean } from '../../../shared/statistics/trimmed-mean.ts';

const numbers = (...values: number[]) => values.map((value) => Rational.of(value));
const thirds = (numerator: bigint) => Rational.ratio(numerator, 3n);

describe('the mean without the highest and the lowest mark', () => {
  it('is 87.667 for 88 90 85 99 60, as published', () => {
    const found = trimmedMean(numbers(88, 90, 85, 99, 60));
    expect(found?.equals(thirds(263n))).toBe(true);
    expect(found?.toNumber().toFixed(3)).toBe('87.667');
  });

  it('is 98 for 99 98 97, as published', () => {
    expect(trimmedMean(numbers(99, 98, 97))?.toNumber()).toBe(98);
  });

  it('drops one mark only where several are highest or lowest', () => {
    expect(trimmedMean(numbers(90, 60, 90, 60))?.toNumber()).toBe(75);
    expect(trimmedMean(numbers(80, 80, 80))?.toNumber()).toBe(80);
  });

  it('has nothing left of two marks', () => {
    expect(trimmedMean(numbers(80, 90))).toBeNull();
  });
});

describe('the median', () => {
  it('is the middle mark, whatever their order', () => {
    expect(median(numbers(95, 70, 80))?.toNumber()).toBe(80);
    expect(median(numbers(66))?.toNumber()).toBe(66);
  });

  it('is the mean of the two middle ones of an even number', () => {
    expect(median(numbers(88, 99, 85, 90))?.toNumber()).toBe(89);
  });

  it('sorts by size, not by digits', () => {
    expect(median(numbers(9, 10, 100))?.toNumber()).toBe(10);
  });

  it('leaves the marks as they were given, and is null for none', () => {
    const given = numbers(3, 1, 2);
    median(given);
    expect(given.map((mark) => mark.toNumber())).toEqual([3, 1, 2]);
    expect(median([])).toBeNull();
  });
});

describe('the mean', () => {
  it('is exact', () => {
    expect(mean(numbers(88, 90, 85))?.equals(thirds(263n))).toBe(true);
    expect(mean(numbers(0.1, 0.2, 0.3))?.equals(Rational.of(0.2))).toBe(true);
  });

  it('is null for none', () => {
    expect(mean([])).toBeNull();
  });
});
