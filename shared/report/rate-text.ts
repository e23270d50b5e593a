import { publish } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type { Guideline } from '../model/guideline.ts';
import { NO_FIGURE } from './figures.ts';

type Mode = Pick<Guideline, 'rounding'>;

/**
 * An exact fraction as a percentage with one decimal, rounded once as the guideline rounds; `—` for none. What is measured
 * against a minimum is cut instead (`percentText`).
 *
 * @example rateText(Rational.of(0.94395), guideline) // '94.4%'
 */
export function rateText(fraction: Rational | null, { rounding: { mode } }: Mode): string {
  if (fraction === null) return NO_FIGURE;
  if (fraction.equals(Rational.ONE)) return '100%';
  return `${publish(fraction.times(Rational.HUNDRED), { digits: 1, mode })}%`;
}

/**
 * So many of so many as a percentage; `—` of none.
 *
 * @example shareText(2644, 2801, guideline) // '94.4%'
 */
export function shareText(part: number, whole: number, guideline: Mode): string {
  const fraction = whole === 0 ? null : Rational.of(part).dividedBy(Rational.of(whole));
  return rateText(fraction, guideline);
}
