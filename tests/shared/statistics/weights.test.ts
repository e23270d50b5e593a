import { describe, expect, it } from 'vitest';
import { published } from '../../../shared/exact/publish.ts';
import { Rational } from '../../../shared/exact/rational.ts';
import { expertAuthority } from '../../../shared/statistics/expert-authority.ts';
import { MOST_COMPARED, pairwiseConsistency } from '../../../shared/statistics/pairwise-consistency.ts';
import { principalEigenvector } from '../../../shared/statistics/principal-eigenvector.ts';
import { sharesOfSum } from '../../../shared/statistics/shares-of-sum.ts';

const EXAMPLE = [
  [1, 3, 2],
  [1 / 3, 1, 1 / 2],
  [1 / 2, 2, 1],
];

const toDigits = (values: readonly number[], digits: number) =>
  values.map((value) => Number(value.toFixed(digits)));

describe('the principal eigenvector of pairwise judgements', () => {
  it('gives the weights and λmax of the published example', () => {
    const { weights, lambda } = principalEigenvector(EXAMPLE);
    expect(toDigits(weights, 4)).toEqual([0.5396, 0.1634, 0.297]);
    expect(lambda.toFixed(4)).toBe('3.0092');
  });

  it('gives back the weights that judgements without contradiction were made from', () => {
    const given = [0.5, 0.3, 0.15, 0.05];
    const { weights, lambda } = principalEigenvector(given.map((a) => given.map((b) => a / b)));
    expect(toDigits(weights, 12)).toEqual(given);
    expect(lambda).toBeCloseTo(4, 12);
  });

  it('settles for judgements that go round in a circle, where all weigh the same', () => {
    const circle = [
      [1, 9, 1 / 9],
      [1 / 9, 1, 9],
      [9, 1 / 9, 1],
    ];
    const { weights, lambda } = principalEigenvector(circle);
    expect(toDigits(weights, 12)).toEqual(toDigits([1 / 3, 1 / 3, 1 / 3], 12));
    // Each row sums to 1 + 9 + 1/9.
    expect(lambda).toBeCloseTo(10 + 1 / 9, 12);
  });

  it('has λmax from the cube root of the contradiction for three things, however hard they disagree', () => {
    const { lambda } = principalEigenvector([
      [1, 9, 1 / 9],
      [1 / 9, 1, 4],
      [9, 1 / 4, 1],
    ]);
    // A known closed form: λ = 1 + d + 1/d with d³ = a₁₂·a₂₃ / a₁₃ = 9 · 4 · 9 = 324.
    const d = Math.cbrt(324);
    expect(lambda).toBeCloseTo(1 + d + 1 / d, 10);
  });

  it('knows one thing alone', () => {
    expect(principalEigenvector([[1]])).toEqual({ weights: [1], lambda: 1 });
  });
});

describe('the consistency of pairwise judgements', () => {
  it('is CR .0079 in the published example, with RI .58', () => {
    const consistency = pairwiseConsistency(principalEigenvector(EXAMPLE).lambda, 3);
    expect(consistency.ratio.toFixed(4)).toBe('0.0079');
    expect(consistency.randomIndex).toBe(0.58);
  });

  it('is given for one and two things, which cannot disagree', () => {
    expect(pairwiseConsistency(1, 1)).toEqual({ index: 0, randomIndex: 0, ratio: 0 });
    expect(pairwiseConsistency(2, 2)).toEqual({ index: 0, randomIndex: 0, ratio: 0 });
  });

  it('is never below 0', () => {
    expect(pairwiseConsistency(2.999999999999999, 3).ratio).toBe(0);
  });

  it('ends with Saaty’s table, at ten things', () => {
    expect(MOST_COMPARED).toBe(10);
    expect(pairwiseConsistency(11.341, 10).ratio).toBeCloseTo(0.1, 12);
    expect(() => pairwiseConsistency(11, 11)).toThrow(RangeError);
  });
});

describe('the authority of an expert', () => {
  it('is .859375 for Ca = 15.1/16 and Cs = 12.4/16, published as .859 by one rounding', () => {
    const sixteen = Rational.of(16);
    const cr = expertAuthority(Rational.of(15.1).dividedBy(sixteen), Rational.of(12.4).dividedBy(sixteen));
    expect(cr.toNumber()).toBe(0.859375);
    expect(published(cr, { digits: 3, mode: 'half_up' })).toBe(0.859);
  });
});

describe('shares of a sum', () => {
  it('make 1, exactly', () => {
    const shares = sharesOfSum([1, 1, 1].map((value) => Rational.of(value)));
    expect(shares?.reduce((sum, share) => sum.plus(share)).equals(Rational.ONE)).toBe(true);
  });

  it('are none when there is nothing to share', () => {
    expect(sharesOfSum([Rational.ZERO, Rational.ZERO])).toBeNull();
    expect(sharesOfSum([])).toBeNull();
  });
});
