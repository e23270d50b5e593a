import type { Interval } from './interval.ts';
import { type SampledMean, varianceOfMean } from './mean-interval.ts';
import { studentQuantile } from './student-quantile.ts';

/**
 * Welch's interval of x̄₁ − x̄₂ of two samples that know nothing of each other and need not spread alike, in the unit of the
 * values: d ± t·√(V₁ + V₂) with V = (1 − n/N)·s²/n and (V₁ + V₂)² / (V₁²/(n₁−1) + V₂²/(n₂−1)) degrees of freedom (Welch 1947,
 * Satterthwaite 1946).
 *
 * @param confidence above 0, below 1
 * @returns null where a sample holds fewer than two, unless they were all there are
 */
export function differenceOfMeans(
  first: SampledMean,
  second: SampledMean,
  confidence: number,
): Interval | null {
  if (!tellsSpread(first) || !tellsSpread(second)) return null;
  const [one, other] = [varianceOfMean(first), varianceOfMean(second)];
  const difference = first.mean - second.mean;
  if (one + other === 0) return { low: difference, high: difference };
  const parts = freedomPart(one, first.sample) + freedomPart(other, second.sample);
  const reach = studentQuantile(confidence, (one + other) ** 2 / parts) * Math.sqrt(one + other);
  return { low: difference - reach, high: difference + reach };
}

function tellsSpread({ sample, population }: SampledMean): boolean {
  return sample >= 2 || (sample > 0 && sample >= population);
}

function freedomPart(variance: number, sample: number): number {
  return variance === 0 ? 0 : variance ** 2 / (sample - 1);
}
