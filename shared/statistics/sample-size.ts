/** How sure and how near an estimated share is to be. */
export interface SampleDemand {
  /** z of the confidence: 1.96 for 95 %. */
  readonly z: number;
  /** Half the width of the interval, 0…1. */
  readonly margin: number;
  /** The share that is expected, 0…1; 0.5 asks for most. */
  readonly p: number;
}

/**
 * Cochran's sample of a small population, not rounded: n₀ / (1 + (n₀ − 1)/N) with n₀ = z²·p·(1−p)/e².
 *
 * @param population how many there are to ask; Infinity for n₀ itself
 * @example sampleSize(100, { z: 1.96, margin: 0.05, p: 0.5 }) // 79.5…
 */
export function sampleSize(population: number, { z, margin, p }: SampleDemand): number {
  const unlimited = (z ** 2 * p * (1 - p)) / margin ** 2;
  return unlimited / (1 + (unlimited - 1) / population);
}

/**
 * The margin that a sample has come to: z·√(p·(1−p)/n · (N−n)/(N−1)); 0 where everybody was asked.
 *
 * @param sample at least 1
 */
export function marginReached(
  sample: number,
  population: number,
  { z, p }: Omit<SampleDemand, 'margin'>,
): number {
  if (sample >= population) return 0;
  return z * Math.sqrt(((p * (1 - p)) / sample) * ((population - sample) / (population - 1)));
}

/**
 * As many of a population as its `sampleSize` asks for: rounded up, never more than there are.
 *
 * @example householdsToAsk(100, { z: 1.96, margin: 0.05, p: 0.5 }) // 80
 */
export function householdsToAsk(population: number, demand: SampleDemand): number {
  if (population === 0) return 0;
  // Doubles may leave a whole number a hair above itself.
  return Math.min(population, Math.ceil(sampleSize(population, demand) - HAIR));
}

const HAIR = 1e-9;
