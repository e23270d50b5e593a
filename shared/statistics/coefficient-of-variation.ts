import type { Rational } from '../exact/rational.ts';
import { mean } from './mean.ts';
import { standardDeviation } from './standard-deviation.ts';

/**
 * CV = s / x̄ (变异系数), without a unit: how far experts are from each other, measured by what they say. Null
 * for fewer than two values, or when their mean is 0.
 *
 * @example coefficientOfVariation([8, 10, 12].map(Rational.of)) // 0.2
 */
export function coefficientOfVariation(values: readonly Rational[]): number | null {
  const deviation = standardDeviation(values);
  const middle = mean(values);
  if (deviation === null || middle === null || middle.isZero()) return null;
  return deviation / middle.toNumber();
}
