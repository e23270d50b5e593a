import { finitePopulation } from './finite-population.ts';
import type { Interval } from './interval.ts';
import { studentQuantile } from './student-quantile.ts';

/** What a sample says of a mean. */
export interface SampledMean {
  readonly mean: number;
  /** s², over n − 1, in the square of the unit. */
  readonly variance: number;
  readonly sample: number;
  /** How many could have been asked; Infinity where that is not known. */
  readonly population: number;
}

/**
 * x̄ ± t·√((1 − n/N)·s²/n), t with n − 1 degrees of freedom, in the unit of the values (Cochran, Sampling Techniques, 1977, 2.8).
 *
 * @param confidence above 0, below 1
 * @returns null for fewer than two, unless they were all there are
 * @example meanInterval({ mean: 10, variance: 4, sample: 16, population: Infinity }, 0.95) // { low: 8.934…, high: 11.065… }
 */
export function meanInterval(sampled: SampledMean, confidence: number): Interval | null {
  const { mean, sample, population } = sampled;
  if (sample > 0 && sample >= population) return { low: mean, high: mean };
  if (sample < 2) return null;
  const reach = studentQuantile(confidence, sample - 1) * Math.sqrt(varianceOfMean(sampled));
  return { low: mean - reach, high: mean + reach };
}

/** (1 − n/N)·s²/n: the variance of a sample's mean, in the square of the unit; 0 where everybody was asked. */
export function varianceOfMean({ variance, sample, population }: Omit<SampledMean, 'mean'>): number {
  return (finitePopulation(sample, population) * variance) / sample;
}
