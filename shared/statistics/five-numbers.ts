import { Rational } from '../exact/rational.ts';
import { quantile } from './quantile.ts';

/** What a box plot draws, exact, in the unit of the values. */
export interface FiveNumbers {
  readonly lowest: Rational;
  readonly lowerQuartile: Rational;
  readonly median: Rational;
  readonly upperQuartile: Rational;
  readonly highest: Rational;
}

/**
 * Tukey's five-number summary (Exploratory Data Analysis, 1977), its quartiles as `quantile` defines them; null
 * for no values.
 *
 * @example fiveNumbers([2, 4, 4, 5, 9].map(Rational.of))?.upperQuartile.toNumber() // 5
 */
export function fiveNumbers(values: readonly Rational[]): FiveNumbers | null {
  const [lowest, lowerQuartile, median, upperQuartile, highest] = SHARES.map((share) =>
    quantile(values, share),
  );
  if (!lowest || !lowerQuartile || !median || !upperQuartile || !highest) return null;
  return { lowest, lowerQuartile, median, upperQuartile, highest };
}

const SHARES = [0, 0.25, 0.5, 0.75, 1].map((share) => Rational.of(share));
