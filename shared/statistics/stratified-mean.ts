import { type SampledMean, varianceOfMean } from './mean-interval.ts';

/** A mean over strata, and how sure it is. */
export interface StratifiedMean {
  readonly mean: number;
  /** In the unit of the values. */
  readonly standardError: number;
}

/**
 * ȳ = ΣW·ȳ and V = ΣW²·(1 − n/N)·s²/n over strata, W the share of a stratum in the population, in the unit of the values (Cochran,
 * Sampling Techniques, 1977, 5.3–5.4). Populations must be finite.
 *
 * @returns null without a stratum, or where one of them has no sample
 */
export function stratifiedMean(strata: readonly SampledMean[]): StratifiedMean | null {
  const whole = strata.reduce((sum, { population }) => sum + population, 0);
  if (whole === 0 || strata.some(({ sample }) => sample === 0)) return null;
  const mean = strata.reduce((sum, stratum) => sum + (stratum.population / whole) * stratum.mean, 0);
  const variance = strata.reduce(
    (sum, stratum) => sum + (stratum.population / whole) ** 2 * varianceOfMean(stratum),
    0,
  );
  return { mean, standardError: Math.sqrt(variance) };
}
