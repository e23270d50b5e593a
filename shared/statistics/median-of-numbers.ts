import { Rational } from '../exact/rational.ts';

/**
 * The median of doubles, each taken at 15 significant digits as everywhere, without making fractions of all of them: only those in
 * the middle count. Null for no values.
 *
 * @example medianOfNumbers([0.3, 0.1, 0.2, 0.6])?.toNumber() // 0.25
 */
export function medianOfNumbers(values: readonly number[]): Rational | null {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return Rational.of(lower).plus(Rational.of(upper)).dividedBy(Rational.of(2));
}
