import { Rational } from '../exact/rational.ts';

/**
 * The value below which a share of the values lies, exact, between two values in proportion; null for no values.
 * Definition 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, 1996: what Excel's and WPS's
 * QUARTILE.INC and PERCENTILE.INC give, so that anyone can check it there. A half gives the median.
 *
 * @param share 0…1
 * @example quantile([1, 2, 3, 4].map(Rational.of), Rational.of(0.25))?.toNumber() // 1.75
 */
export function quantile(values: readonly Rational[], share: Rational): Rational | null {
  const ordered = [...values].sort((a, b) => a.compare(b));
  const place = share.times(Rational.of(Math.max(ordered.length - 1, 0)));
  const whole = place.floor();
  const below = ordered[Number(whole)];
  if (below === undefined) return null;
  const above = ordered[Number(whole) + 1] ?? below;
  return below.plus(above.minus(below).times(place.minus(Rational.ratio(whole, 1n))));
}
