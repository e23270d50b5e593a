import { published } from '../exact/publish.ts';
import type { Rational } from '../exact/rational.ts';

/**
 * A number for a sentence: at most `digits` decimals, half up, no trailing zeros.
 *
 * @example shortNumber(Rational.of(82.5)) // '82.5'
 */
export function shortNumber(value: Rational, digits = 4): string {
  return String(published(value, { digits, mode: 'half_up' }));
}
