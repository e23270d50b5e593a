import { publish, published } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type { Guideline } from '../model/guideline.ts';
import { median } from '../statistics/median.ts';

/** Stands where there is no figure. */
export const NO_FIGURE = '—';

/**
 * A published score or published points with all of the guideline's digits; `—` for none. Nothing is
 * rounded here any more.
 *
 * @example scoreText(84.9, guideline) // '84.90'
 */
export function scoreText(value: number | null, { rounding }: Pick<Guideline, 'rounding'>): string {
  return value === null ? NO_FIGURE : publish(Rational.of(value), rounding);
}

/**
 * A fraction 0…1 as a percentage, cut after one decimal: 0.7999 reads 79.9%, so that nobody finds the
 * minimum beside a compound that missed it.
 */
export function percentText(fraction: number | null): string {
  if (fraction === null) return NO_FIGURE;
  const thousandths = Rational.of(fraction).times(Rational.of(1000)).floor();
  return `${publish(Rational.ratio(thousandths, 10n), { digits: thousandths % 10n === 0n ? 0 : 1, mode: 'half_up' })}%`;
}

/** The median of published numbers, rounded as the guideline says; null for none. */
export function publishedMedian(
  values: readonly number[],
  { rounding }: Pick<Guideline, 'rounding'>,
): number | null {
  const middle = median(values.map((value) => Rational.of(value)));
  return middle === null ? null : published(middle, rounding);
}
