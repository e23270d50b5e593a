import { signed } from '../../shared/language/digits.ts';
import { differs } from '../../shared/scoring/changes.ts';
import type { Change } from '../../shared/scoring/comparison.ts';

/**
 * Something before and after, once where nothing changes; without a value there is a dash.
 *
 * @param digits decimals of a number; as many as it has if left out
 * @example changeText({ before: 84.9, after: 85 }, 2) // '84.90 → 85.00'
 */
export function changeText(change: Change<number | string | null>, digits?: number): string {
  const after = valueText(change.after, digits);
  return differs(change) ? `${valueText(change.before, digits)} → ${after}` : after;
}

/** A difference with its sign; a dash where there is none to be said. */
export function signedText(difference: number | null, digits: number): string {
  if (difference === null) return '–';
  return signed(difference, Math.abs(difference).toFixed(digits));
}

function valueText(value: number | string | null, digits?: number): string {
  if (value === null) return '–';
  return typeof value === 'number' && digits !== undefined ? value.toFixed(digits) : String(value);
}
