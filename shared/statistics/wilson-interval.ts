import type { Interval } from './interval.ts';

/** Of a sample, how many said so. */
export interface CountedShare {
  readonly count: number;
  readonly sample: number;
  /** How many could have been asked; Infinity where that is not known. */
  readonly population: number;
}

/**
 * Wilson's score interval of a share, 0…1: (p̂ + z²/2n ± z·√(p̂(1−p̂)/n + z²/4n²)) / (1 + z²/n). Wilson 1927; Newcombe 1998, method
 * 3. A finite population makes the sample worth n·(N−1)/(N−n), so that the interval closes on p̂ as everybody is asked.
 *
 * @param z of the confidence, as `criticalValue` gives it
 * @returns null for an empty sample
 * @example wilsonInterval({ count: 81, sample: 263, population: Infinity }, 1.96) // { low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval({ count, sample, population }: CountedShare, z: number): Interval | null {
  if (sample === 0) return null;
  const share = count / sample;
  if (sample >= population) return { low: share, high: share };
  const worth = Number.isFinite(population) ? (sample * (population - 1)) / (population - sample) : sample;
  const square = z ** 2 / worth;
  const middle = share + square / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / worth + square / (4 * worth));
  // A share of 0 or 1 is its own end: doubles would leave it a hair beside.
  const low = count === 0 ? 0 : (middle - reach) / (1 + square);
  const high = count === sample ? 1 : (middle + reach) / (1 + square);
  return { low, high };
}
