import type { Rational } from '../exact/rational.ts';
import { mean } from './mean.ts';

/**
 * The middle value, or the mean of the two middle ones; null for no values.
 *
 * @example median([3, 1, 2].map(Rational.of))?.toNumber() // 2
 */
export function median(values: readonly Rational[]): Rational | null {
  const ordered = [...values].sort((a, b) => a.compare(b));
  const upper = Math.floor(ordered.length / 2);
  return mean(ordered.slice(ordered.length % 2 === 0 ? Math.max(upper - 1, 0) : upper, upper + 1));
}
