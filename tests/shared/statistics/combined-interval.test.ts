import { describe, expect, test } from 'vitest';
import { combinedInterval } from '../../../shared/statistics/combined-interval.ts';
import { differenceOfMeans } from '../../../shared/statistics/difference-of-means.ts';
import { meanInterval } from '../../../shared/statistics/mean-interval.ts';
import { medianOfNumbers } from '../../../shared/statistics/median-of-numbers.ts';
import { weighedMeans } from '../../../shared/statistics/weighed-means.ts';

const WITHOUT_END = Number.POSITIVE_INFINITY;

describe('intervals of sums', () => {
  test('of two Wilson intervals, one taken off the other, it is Newcombe’s: 56/70 − 48/80 is .0524 to .3339', () => {
    // By hand, the Wilson intervals of the two shares are .6918–.8770 and .4905–.7004.
    const { low, high } = combinedInterval([
      { value: 0.8, interval: { low: 0.6918, high: 0.877 }, weight: 1 },
      { value: 0.6, interval: { low: 0.4905, high: 0.7004 }, weight: -1 },
    ]);
    expect(low).toBeCloseTo(0.0524, 3);
    expect(high).toBeCloseTo(0.3339, 3);
  });

  test('one alone keeps its interval; a weight stretches it, below 0 turns it around', () => {
    const one = { value: 5, interval: { low: 3, high: 9 } };
    expect(combinedInterval([{ ...one, weight: 1 }])).toEqual({ low: 3, high: 9 });
    expect(combinedInterval([{ ...one, weight: -2 }])).toEqual({ low: -18, high: -6 });
  });

  test('distances of those that know nothing of each other add up as squares: 3 and 4 make 5', () => {
    const around = (reach: number) => ({
      value: 10,
      interval: { low: 10 - reach, high: 10 + reach },
      weight: 1,
    });
    expect(combinedInterval([around(3), around(4)])).toEqual({ low: 15, high: 25 });
  });
});

describe('sums of sampled means', () => {
  const first = { mean: 12, variance: 9, sample: 10, population: WITHOUT_END };
  const second = { mean: 10, variance: 4, sample: 20, population: 100 };

  test('one of weight 1 has the t interval, two of 1 and −1 Welch’s', () => {
    expect(weighedMeans([{ ...first, weight: 1 }], 0.95)).toEqual(meanInterval(first, 0.95));
    const both = [
      { ...first, weight: 1 },
      { ...second, weight: -1 },
    ];
    expect(weighedMeans(both, 0.95)).toEqual(differenceOfMeans(first, second, 0.95));
  });

  test('a population that was asked as a whole leaves no doubt; a sample of one tells nothing', () => {
    const whole = { mean: 5, variance: 3, sample: 4, population: 4, weight: 1 };
    expect(weighedMeans([whole], 0.95)).toEqual({ low: 5, high: 5 });
    expect(weighedMeans([{ ...whole, sample: 1 }], 0.95)).toBeNull();
    expect(weighedMeans([], 0.95)).toBeNull();
  });
});

test('the median of doubles is that of their 15 digits', () => {
  expect(medianOfNumbers([0.3, 0.1, 0.2, 0.6])?.toNumber()).toBe(0.25);
  expect(medianOfNumbers([3, 1, 2])?.toNumber()).toBe(2);
  expect(medianOfNumbers([])).toBeNull();
});
