import { publish, published } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import { cutPercent } from '../language/digits.ts';
import type { Guideline } from '../model/guideline.ts';
import { medianOfNumbers } from '../statistics/median-of-numbers.ts';

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

/** A fraction 0…1 as a percentage, cut after one decimal, so that 79.99 % never reads as 80 %; `—` for none. */
export function percentText(fraction: number | null): string {
  return fraction === null ? NO_FIGURE : cutPercent(Rational.of(fraction));
}

/** The median of published numbers, rounded as the guideline says; null for none. */
export function publishedMedian(
  values: readonly number[],
  { rounding }: Pick<Guideline, 'rounding'>,
): number | null {
  const middle = medianOfNumbers(values);
  return middle === null ? null : published(middle, rounding);
}
