import { Rational, sum } from '../exact/rational.ts';

/**
 * The arithmetic mean, exact; null for no values.
 *
 * @example mean([Rational.of(88), Rational.of(90), Rational.of(85)])?.toNumber() // 87.666…
 */
export function mean(values: readonly Rational[]): Rational | null {
  return values.length === 0 ? null : sum(values).dividedBy(Rational.of(values.length));
}
