import { Rational, sum } from '../exact/rational.ts';
import { mean } from './mean.ts';

/**
 * s² = Σ(x − x̄)² / (n − 1), exact, in the square of the unit of the values; null for fewer than two.
 *
 * @example sampleVariance([2, 4, 4, 4, 5, 5, 7, 9].map(Rational.of))?.toNumber() // 32/7 = 4.571…
 */
export function sampleVariance(values: readonly Rational[]): Rational | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  const squares = values.map((value) => value.minus(middle).times(value.minus(middle)));
  return sum(squares).dividedBy(Rational.of(values.length - 1));
}
