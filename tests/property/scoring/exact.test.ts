import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { published, publishWeightedMean } from '../../../shared/exact/publish.ts';
import { Rational } from '../../../shared/exact/rational.ts';
import {
  compare,
  decimal,
  type Fraction,
  minus,
  near,
  over,
  plus,
  rounded,
  times,
  whole,
} from './fraction.ts';
import { weightedAverage } from './oracle-measures.ts';

/** Numbers as cells hold them, and any double of a reasonable size. */
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths * 0.1),
  fc.double({ min: -1e20, max: 1e20, noNaN: true }).filter((value) => Math.abs(value) > 1e-20),
  fc.maxSafeInteger(),
);
const rounding = fc.record({
  digits: fc.integer({ min: 0, max: 6 }),
  mode: fc.constantFrom('half_up' as const, 'half_even' as const),
});

function expectSame(found: Rational, expected: Fraction): void {
  const { numerator, denominator } = found.parts();
  expect(numerator * expected.bottom).toBe(denominator * expected.top);
}

type Step = (found: Rational, a: Rational, expected: Fraction, b: Fraction) => [Rational, Fraction];

/** Adds, multiplies, subtracts and divides in turn; where it would divide by 0, nothing is done. */
const STEPS: readonly [Step, ...Step[]] = [
  (found, a, expected, b) => [found.plus(a), plus(expected, b)],
  (found, a, expected, b) => [found.times(a), times(expected, b)],
  (found, a, expected, b) => [found.minus(a), minus(expected, b)],
  (found, a, expected, b) => (b.top === 0n ? [found, expected] : [found.dividedBy(a), over(expected, b)]),
];

describe("the program's exact numbers and the oracle's fractions say the same", () => {
  it('of a number that comes in', () => {
    fc.assert(
      fc.property(number, (value) => expectSame(Rational.of(value), decimal(value))),
      { numRuns: 2000 },
    );
  });

  it('of sums, products, differences, quotients and orders, one after another', () => {
    fc.assert(
      fc.property(number, fc.array(number, { minLength: 1, maxLength: 8 }), (first, others) => {
        let [found, expected] = [Rational.of(first), decimal(first)];
        for (const [index, value] of others.entries()) {
          const [a, b] = [Rational.of(value), decimal(value)];
          expect(found.compare(a)).toBe(compare(expected, b));
          const step = STEPS[index % STEPS.length] ?? STEPS[0];
          [found, expected] = step(found, a, expected, b);
        }
        expectSame(found, expected);
        const allowed = Math.abs(near(expected)) * 2 * Number.EPSILON + 1e-25;
        expect(Math.abs(found.toNumber() - near(expected))).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 2000 },
    );
  });

  it('of the next double, however the fraction is written', () => {
    const large = fc.bigInt({ min: 2n ** 60n, max: 2n ** 200n });
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1 }), large, (top, bottom, factor) => {
        const found = Rational.ratio(BigInt(top) * factor, BigInt(bottom) * factor).toNumber();
        // Two whole doubles: IEEE 754 gives the double next to their quotient.
        expect(found).toBe(top / bottom + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('of what is published', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 200 }), rounding, (value, divisor, { digits, mode }) => {
        const found = published(Rational.of(value).dividedBy(Rational.of(divisor)), { digits, mode });
        const expected = rounded(over(decimal(value), whole(divisor)), digits, mode);
        expect(Object.is(found, expected === 0 ? 0 : expected)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('of weighted means, next to exact halves too', () => {
    const item = fc.record({
      weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 100_000 })),
      top: fc.integer({ min: 0, max: 400 }),
      bottom: fc.constantFrom(1, 2, 3, 4, 7, 8, 40),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), rounding, (items, { digits, mode }) => {
        const found = publishWeightedMean(
          items.map(({ weight, top, bottom }) => ({
            weight,
            value: Rational.ratio(BigInt(top), BigInt(bottom)),
          })),
          { digits, mode },
        );
        const expected = weightedAverage(
          items.map(({ weight, top, bottom }) => ({
            weight: whole(weight),
            value: over(whole(top), whole(bottom)),
          })),
        );
        expect(found).toBe(expected === null ? null : rounded(expected, digits, mode));
      }),
      { numRuns: 2000 },
    );
  });
});
