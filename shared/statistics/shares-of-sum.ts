import { type Rational, sum } from '../exact/rational.ts';

/**
 * wᵢ = xᵢ / Σx: each value as its share of all, exact; together they make 1. Null when the values sum to 0.
 *
 * @example sharesOfSum([3, 1].map(Rational.of))?.map((share) => share.toNumber()) // [0.75, 0.25]
 */
export function sharesOfSum(values: readonly Rational[]): Rational[] | null {
  const whole = sum(values);
  return whole.isZero() ? null : values.map((value) => value.dividedBy(whole));
}
