import { describe, expect, it } from 'vitest';
import { larger, Rational, smaller, sum } from '../../../shared/exact/rational.ts';

describe('a number that comes in', () => {
  it.each([
    ['1.1000000000000001', 11n, 10n],
    ['1.1000000000000003', 11n, 10n],
    ['1.0999999999999999', 11n, 10n],
    ['0.30000000000000004', 3n, 10n],
    ['-0.30000000000000004', -3n, 10n],
    ['89.99499999999999', 89995n, 1000n],
    ['84.985', 84985n, 1000n],
    ['1.005', 201n, 200n],
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['1e-7', 1n, 10_000_000n],
    ['123456789012345', 123456789012345n, 1n],
    ['1234567890123456', 1234567890123460n, 1n],
    ['9007199254740993', 9007199254740990n, 1n],
    ['1e21', 10n ** 21n, 1n],
    ['0.123456789012345678', 123456789012346n, 10n ** 15n],
    ['5e-324', 494065645841247n, 10n ** 338n],
  ])('%s is taken at 15 significant digits', (cell, numerator, denominator) => {
    expect(Rational.of(Number(cell)).equals(Rational.ratio(numerator, denominator))).toBe(true);
  });

  it('keeps all 15 of its digits', () => {
    expect(Rational.of(1.09999999999999).equals(Rational.of(1.1))).toBe(false);
    expect(Rational.of(89.9949999999999).isBelow(Rational.of(89.995))).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'is refused when it is %d',
    (value) => {
      expect(() => Rational.of(value)).toThrow(RangeError);
    },
  );
});

describe('exact arithmetic', () => {
  it('adds tenths without a tail', () => {
    const tenths = sum([0.1, 0.2, 0.3, 0.4].map((value) => Rational.of(value)));
    expect(tenths.equals(Rational.ONE)).toBe(true);
    expect(sum([]).isZero()).toBe(true);
  });

  it('goes on exactly where doubles end', () => {
    const product = Rational.of(94_906_267).times(Rational.of(94_906_267));
    expect(product.equals(Rational.ratio(9_007_199_515_875_289n, 1n))).toBe(true);
    const nines = Rational.of(999_999_999_999_999).times(Rational.of(9));
    const sum = nines.plus(Rational.of(999_999_999_999_998));
    expect(sum.equals(Rational.ratio(9_999_999_999_999_989n, 1n))).toBe(true);
    expect(sum.minus(nines).equals(Rational.of(999_999_999_999_998))).toBe(true);
    expect(product.dividedBy(Rational.of(94_906_267)).equals(Rational.of(94_906_267))).toBe(true);
  });

  it('compares fractions that doubles cannot tell apart', () => {
    const a = Rational.ratio(9_007_199_254_740_991n, 9_007_199_254_740_990n);
    const b = Rational.ratio(9_007_199_254_740_990n, 9_007_199_254_740_989n);
    expect(a.isBelow(b)).toBe(true);
    expect(b.isAtLeast(a)).toBe(true);
    expect(smaller(a, b).equals(a)).toBe(true);
    expect(larger(a, b).equals(b)).toBe(true);
  });

  it('keeps signs straight', () => {
    const [minusThird, half] = [Rational.ratio(1n, -3n), Rational.ratio(1n, 2n)];
    expect(minusThird.isBelow(Rational.ZERO)).toBe(true);
    expect(half.dividedBy(minusThird).equals(Rational.ratio(-3n, 2n))).toBe(true);
    expect(minusThird.within(Rational.ZERO, Rational.ONE).isZero()).toBe(true);
    expect(Rational.of(2).within(Rational.ZERO, Rational.ONE).equals(Rational.ONE)).toBe(true);
    expect(half.isPositive()).toBe(true);
    expect(minusThird.isPositive()).toBe(false);
  });

  it('takes the whole number below', () => {
    expect(Rational.of(0.2).times(Rational.of(15)).floor()).toBe(3n);
    expect(Rational.of(2.999).floor()).toBe(2n);
    expect(Rational.of(-0.5).floor()).toBe(-1n);
    expect(Rational.of(-2).floor()).toBe(-2n);
  });

  it('refuses to divide by 0', () => {
    expect(() => Rational.ONE.dividedBy(Rational.ZERO)).toThrow(RangeError);
    expect(() => Rational.ratio(1n, 0n)).toThrow(RangeError);
  });
});

describe('the double next to a fraction', () => {
  const huge = 10n ** 400n;

  it.each([
    ['1/3', Rational.ratio(1n, 3n), 1 / 3],
    ['−2/3', Rational.ratio(-2n, 3n), -2 / 3],
    ['1/3 in 400 digits', Rational.ratio(huge, 3n * huge), 1 / 3],
    ['263/3 in 400 digits', Rational.ratio(-263n * huge, 3n * huge), -263 / 3],
    ['10³⁰⁰', Rational.ratio(huge, 10n ** 100n), 1e300],
    ['10⁻³⁰⁰', Rational.ratio(10n ** 100n, huge), 1e-300],
    ['nothing, not minus nothing', Rational.ZERO.times(Rational.of(-1)), 0],
  ])('%s', (_, exact, expected) => {
    const found = exact.toNumber();
    expect(Object.is(found, -0)).toBe(false);
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.abs(expected) * Number.EPSILON);
  });
});
