import { describe, expect, test } from 'vitest';
import { differenceOfMeans } from '../../../shared/statistics/difference-of-means.ts';
import { differenceOfShares } from '../../../shared/statistics/difference-of-shares.ts';
import { holds } from '../../../shared/statistics/interval.ts';
import { meanInterval, varianceOfMean } from '../../../shared/statistics/mean-interval.ts';
import { studentQuantile } from '../../../shared/statistics/student-quantile.ts';
import { wilsonInterval } from '../../../shared/statistics/wilson-interval.ts';

const ENDLESS = Number.POSITIVE_INFINITY;

describe('a share', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d: %d to %d, as Newcombe published (1998, table I)', (count, sample, low, high) => {
    const interval = wilsonInterval({ count, sample, population: ENDLESS }, 1.96);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('of nobody has no interval', () => {
    expect(wilsonInterval({ count: 0, sample: 0, population: 40 }, 1.96)).toBeNull();
  });

  test('of everybody is certain; of most of them nearly so', () => {
    expect(wilsonInterval({ count: 30, sample: 40, population: 40 }, 1.96)).toEqual({
      low: 0.75,
      high: 0.75,
    });
    // 39 of 40 asked: worth 39·39/1 = 1521 of an endless population; 0.75 ± 1.96·√(0.75·0.25/1521) = ± 0.0218, about.
    const interval = wilsonInterval({ count: 29.25, sample: 39, population: 40 }, 1.96);
    expect(interval?.low).toBeCloseTo(0.7276, 3);
    expect(interval?.high).toBeCloseTo(0.7711, 3);
  });

  test('of 0 and 1 keeps that end', () => {
    expect(wilsonInterval({ count: 0, sample: 7, population: 90 }, 1.96)?.low).toBe(0);
    expect(wilsonInterval({ count: 7, sample: 7, population: 90 }, 1.96)?.high).toBe(1);
  });
});

describe('the difference of two shares', () => {
  const of = (count: number, sample: number, population = ENDLESS) => ({ count, sample, population });

  test('56/70 − 48/80: .0524 to .3339, as Newcombe published (1998)', () => {
    const interval = differenceOfShares(of(56, 70), of(48, 80), 1.96);
    expect(interval?.low).toBeCloseTo(0.0524, 4);
    expect(interval?.high).toBeCloseTo(0.3339, 4);
  });

  test('turned round has the other sign', () => {
    const [there, back] = [
      differenceOfShares(of(9, 10), of(3, 10), 1.96),
      differenceOfShares(of(3, 10), of(9, 10), 1.96),
    ];
    expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 12);
    expect(there?.high).toBeCloseTo(-(back?.low ?? 0), 12);
  });

  test('is certain where everybody was asked, and nothing where one was not asked at all', () => {
    const interval = differenceOfShares(of(4, 8, 8), of(2, 8, 8), 1.96);
    expect(interval).toEqual({ low: 0.25, high: 0.25 });
    expect(differenceOfShares(of(4, 8), of(0, 0), 1.96)).toBeNull();
  });
});

describe('t', () => {
  test.each([
    [0.95, 1, 12.706],
    [0.95, 2, 4.303],
    [0.95, 5, 2.571],
    [0.95, 10, 2.228],
    [0.95, 30, 2.042],
    [0.95, 100, 1.984],
    [0.9, 1, 6.314],
    [0.9, 7, 1.895],
    [0.99, 1, 63.657],
    [0.99, 10, 3.169],
    [0.99, 60, 2.66],
    [0.998, 4, 7.173],
  ])(
    'of %d with %d degrees of freedom: %d (NIST/SEMATECH e-Handbook, 1.3.6.7.2)',
    (confidence, freedom, t) => {
      expect(studentQuantile(confidence, freedom)).toBeCloseTo(t, 3);
    },
  );

  test('with very many degrees of freedom is z', () => {
    expect(studentQuantile(0.95, 1e6)).toBeCloseTo(1.95997, 4);
  });
});

describe('a mean', () => {
  /** Lohr, Sampling: Design and Analysis: acres of farms, 300 of 3078 counties. */
  const FARMS = { mean: 297_897.046667, variance: 344_551.9 ** 2, sample: 300, population: 3078 };

  test('of 300 counties of 3078: 260,706 to 335,088, as Lohr published', () => {
    const interval = meanInterval(FARMS, 0.95);
    expect(interval?.low).toBeCloseTo(260_706, -1);
    expect(interval?.high).toBeCloseTo(335_088, -1);
  });

  test('spreads as Cochran published (1977, 2.8): 1.28·676·s(ȳ) of 50 sheets of 676 is 1781 signatures', () => {
    const variance = varianceOfMean({ variance: 229, sample: 50, population: 676 });
    expect(1.28 * 676 * Math.sqrt(variance)).toBeCloseTo(1781, -1);
  });

  test('of one is known only where there is no other', () => {
    const one = { mean: 4, variance: 0, sample: 1 };
    expect(meanInterval({ ...one, population: 10 }, 0.95)).toBeNull();
    expect(meanInterval({ ...one, population: 1 }, 0.95)).toEqual({ low: 4, high: 4 });
    expect(meanInterval({ ...one, sample: 0, population: 0 }, 0.95)).toBeNull();
  });
});

describe('the difference of two means', () => {
  /** Student 1908, hours of sleep gained by two drugs; R's data set `sleep`. */
  const FIRST = { mean: 0.75, variance: 3.200556, sample: 10, population: ENDLESS };
  const SECOND = { mean: 2.33, variance: 4.009, sample: 10, population: ENDLESS };

  test('of the sleep data: −3.3655 to 0.2055, as R’s t.test documents', () => {
    const interval = differenceOfMeans(FIRST, SECOND, 0.95);
    expect(interval?.low).toBeCloseTo(-3.3654832, 4);
    expect(interval?.high).toBeCloseTo(0.2054832, 4);
    expect(interval === null ? null : holds(interval, 0)).toBe(true);
  });

  test('with everybody asked once rests on the other sample alone', () => {
    // 0.75 ± 2.2622·√(3.200556/10): t with 9 degrees of freedom.
    const interval = differenceOfMeans(FIRST, { ...SECOND, mean: 0, population: 10 }, 0.95);
    expect(interval?.low).toBeCloseTo(-0.5298, 3);
    expect(interval?.high).toBeCloseTo(2.0298, 3);
  });

  test('with everybody asked twice is certain', () => {
    const interval = differenceOfMeans({ ...FIRST, population: 10 }, { ...SECOND, population: 10 }, 0.95);
    expect(interval?.low).toBeCloseTo(-1.58, 12);
    expect(interval?.high).toBe(interval?.low);
    expect(interval === null ? null : holds(interval, 0)).toBe(false);
  });

  test('of one answer against many is not told', () => {
    expect(differenceOfMeans({ ...FIRST, sample: 1, population: 50 }, SECOND, 0.95)).toBeNull();
  });
});
