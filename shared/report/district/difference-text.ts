import { signed } from '../../language/digits.ts';
import type { Guideline } from '../../model/guideline.ts';
import { NO_FIGURE, scoreText } from '../figures.ts';

type Digits = Pick<Guideline, 'rounding'>;

/** A difference of published scores in a table: +2.30, −1.02, 0.00; `—` for none. */
export function differenceText(
  { difference }: { readonly difference: number | null },
  guideline: Digits,
): string {
  if (difference === null) return NO_FIGURE;
  return signed(difference, scoreText(Math.abs(difference), guideline));
}

/** How far something moved, whichever way: 2.30分. */
export function extentText(difference: number, guideline: Digits): string {
  return `${scoreText(Math.abs(difference), guideline)}分`;
}
