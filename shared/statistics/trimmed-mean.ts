import type { Rational } from '../exact/rational.ts';
import { mean } from './mean.ts';

/**
 * The mean without one highest and one lowest value (去掉一个最高分和一个最低分), exact; null when fewer
 * than three values are given, since nothing would be left.
 *
 * @example trimmedMean([88, 90, 85, 99, 60].map(Rational.of))?.toNumber() // 87.666…
 */
export function trimmedMean(values: readonly Rational[]): Rational | null {
  const ordered = [...values].sort((a, b) => a.compare(b));
  return mean(ordered.slice(1, -1));
}
