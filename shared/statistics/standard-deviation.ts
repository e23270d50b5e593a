import type { Rational } from '../exact/rational.ts';
import { sampleVariance } from './sample-variance.ts';

/**
 * s = √(Σ(x − x̄)² / (n − 1)) (标准差), in the unit of the values; null for fewer than two. Exact up to the
 * root.
 *
 * @example standardDeviation([8, 10, 12].map(Rational.of)) // 2
 */
export function standardDeviation(values: readonly Rational[]): number | null {
  const variance = sampleVariance(values);
  return variance === null ? null : Math.sqrt(variance.toNumber());
}
