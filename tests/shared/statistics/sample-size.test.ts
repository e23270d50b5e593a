import { describe, expect, test } from 'vitest';
import { criticalValue } from '../../../shared/statistics/critical-value.ts';
import { householdsToAsk, marginReached, sampleSize } from '../../../shared/statistics/sample-size.ts';

test.each([
  [0.9, 1.645],
  [0.95, 1.96],
  [0.99, 2.576],
  [0.6827, 1],
])('z of %d is %d, as tables of the normal distribution have it', (confidence, z) => {
  expect(criticalValue(confidence)).toBe(z);
});

const DEMAND = { z: 1.96, margin: 0.05, p: 0.5 };

describe('how many to ask', () => {
  test('of a population without end: n₀ = 384.16', () => {
    expect(sampleSize(Number.POSITIVE_INFINITY, DEMAND)).toBeCloseTo(384.16, 10);
  });

  test('of 13,191 where n₀ is 666: 634.0', () => {
    const margin = Math.sqrt((1.96 ** 2 * 0.25) / 666);
    expect(sampleSize(13_191, { ...DEMAND, margin })).toBeCloseTo(634.0, 1);
  });

  test.each([
    [100, 80],
    [220, 140],
    [500, 217],
    [1200, 291],
    [2800, 338],
    [9000, 368],
  ])('of %d: %d, by the table of Krejcie and Morgan (1970)', (population, published) => {
    expect(Math.round(sampleSize(population, DEMAND))).toBe(published);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [100, 80],
  [220, 141],
  [13_191, 374],
])('of %d households %d are asked: rounded up, never more than there are', (population, asked) => {
  expect(householdsToAsk(population, DEMAND)).toBe(asked);
});

describe('the margin reached', () => {
  test('is what was asked for when as many answered, but for the population’s −1', () => {
    expect(marginReached(sampleSize(1e9, DEMAND), 1e9, DEMAND)).toBeCloseTo(0.05, 6);
  });

  test('is 0 when everybody answered', () => {
    expect(marginReached(30, 30, DEMAND)).toBe(0);
    expect(marginReached(31, 30, DEMAND)).toBe(0);
  });
});
