import { publish, published } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';

/**
 * A number for a sentence: at most `digits` decimals, half up, no trailing zeros.
 *
 * @example shortNumber(Rational.of(82.5)) // '82.5'
 */
export function shortNumber(value: Rational, digits = 4): string {
  return String(published(value, { digits, mode: 'half_up' }));
}

/**
 * A fraction 0…1 as a percentage, cut after one decimal: 0.7999 reads 79.9%, so that nobody finds the
 * minimum beside a compound that missed it.
 */
export function cutPercent(fraction: Rational): string {
  const thousandths = fraction.times(Rational.of(1000)).floor();
  const digits = thousandths % 10n === 0n ? 0 : 1;
  return `${publish(Rational.ratio(thousandths, 10n), { digits, mode: 'half_up' })}%`;
}

/**
 * A difference with its sign before its size; 0 has none. Less is a minus, not a hyphen, on paper and on screens.
 *
 * @param size the difference without its sign, as it is to be read
 * @example signed(-3.87, '3.87') // '−3.87'
 */
export function signed(difference: number, size: string): string {
  if (difference === 0) return size;
  return `${difference > 0 ? '+' : '−'}${size}`;
}
