import type { Interval } from './interval.ts';
import { type SampledMean, varianceOfMean } from './mean-interval.ts';
import { studentQuantile } from './student-quantile.ts';

/** One of several sampled means that are added up. */
export interface WeighedMean extends SampledMean {
  /** By what the mean is multiplied; below 0 where it is taken off. */
  readonly weight: number;
}

/**
 * The interval of Σ w·x̄ of samples that know nothing of each other and need not spread alike: t·√ΣV around it, with
 * V = w²·(1 − n/N)·s²/n and (ΣV)² / Σ(V²/(n−1)) degrees of freedom (Welch 1947, Satterthwaite 1946). One mean of weight 1 gives
 * the t interval, two of 1 and −1 Welch's.
 *
 * @param confidence above 0, below 1
 * @returns null for none, or where a sample holds fewer than two, unless they were all there are
 */
export function weighedMeans(means: readonly WeighedMean[], confidence: number): Interval | null {
  if (means.length === 0 || !means.every(tellsSpread)) return null;
  let sum = 0;
  let whole = 0;
  let parts = 0;
  for (const sampled of means) {
    const variance = sampled.weight ** 2 * varianceOfMean(sampled);
    sum += sampled.weight * sampled.mean;
    whole += variance;
    if (variance > 0) parts += variance ** 2 / (sampled.sample - 1);
  }
  const reach = whole === 0 ? 0 : studentQuantile(confidence, whole ** 2 / parts) * Math.sqrt(whole);
  return { low: sum - reach, high: sum + reach };
}

function tellsSpread({ sample, population }: SampledMean): boolean {
  return sample >= 2 || (sample > 0 && sample >= population);
}
