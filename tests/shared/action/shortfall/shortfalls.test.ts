import { describe, expect, test } from 'vitest';
import { medianFractions, shortfallsOf } from '../../../../shared/action/shortfall/shortfalls.ts';
import { guidelineSchema } from '../../../../shared/model/guideline.ts';
import type { BranchScore, LeafScore } from '../../../../shared/model/scores.ts';

const { indicators } = guidelineSchema.pick({ indicators: true }).parse({
  indicators: [
    { id: '1', name: '物业', points: 60, children: [leaf('1.1', 20), leaf('1.2', 40)] },
    { id: '2', name: '安全', points: 40, children: [leaf('2.1', 30), leaf('2.2', 10)] },
  ],
});

function leaf(id: string, points: number) {
  const measure = { kind: 'metric', metric: 'm' };
  return { id, name: id, points, method: 'records', measure, scale: { kind: 'linear', zero: 0, full: 1 } };
}

const RULES = {
  indicators,
  shortfall: { below: 0.6 },
  missing: { treat: 'exclude', minimumCoverage: 0.8 },
} as const;

function branch(id: string, points: number, f: number | null): BranchScore {
  return { id, points, f, earned: null };
}

function score(id: string, points: number, f: number | null): LeafScore {
  return { id, points, f, v: f, n: 1, earned: null, status: f === null ? 'missing' : 'scored' };
}

/** 1.1 lacks evidence; 1.2, alone in its branch, and 2.2 are short. */
const COMPOUND = {
  branches: [branch('1', 60, 0.5), branch('2', 40, 0.8)],
  leaves: [score('1.1', 20, null), score('1.2', 40, 0.5), score('2.1', 30, 1), score('2.2', 10, 0.2)],
};

describe('shortfalls', () => {
  test('come by what the score would gain: 100 × .5 × 60/100 × 40/40, and 100 × .8 × 40/100 × 10/40', () => {
    expect(
      shortfallsOf(COMPOUND, RULES).map((one) => [one.leaf, one.fraction, one.recoverable.toNumber()]),
    ).toEqual([
      ['1.2', 0.5, 30],
      ['2.2', 0.2, 8],
    ]);
  });

  test('under zero treatment a leaf without evidence takes part with 0: 100 × 1 × 60/100 × 20/60', () => {
    const zero = { ...RULES, missing: { treat: 'zero', minimumCoverage: 0.8 } } as const;
    expect(shortfallsOf(COMPOUND, zero).map((one) => [one.leaf, one.recoverable.toNumber()])).toEqual([
      ['1.1', 20],
      ['1.2', 20],
      ['2.2', 8],
    ]);
  });

  test('a leaf on the line is none', () => {
    const onLine = { ...COMPOUND, leaves: [score('1.2', 40, 0.6)] };
    expect(shortfallsOf(onLine, RULES)).toEqual([]);
  });

  test('the year, which has no leaves, has none', () => {
    expect(shortfallsOf({ branches: [], leaves: [] }, RULES)).toEqual([]);
  });
});

test('the median of a type is of the compounds that have a fraction', () => {
  const others = [0.4, 0.6, null].map((f) => ({ type: 'A', branches: [], leaves: [score('1.1', 20, f)] }));
  const medians = medianFractions({ compounds: others });
  expect(medians.get('A')?.get('1.1')).toBe(0.5);
  expect(medians.get('B')).toBeUndefined();
});
