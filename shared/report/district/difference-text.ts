import type { Guideline } from '../../model/guideline.ts';
import { scoreText } from '../figures.ts';

type Digits = Pick<Guideline, 'rounding'>;

/** A difference of published scores in a table: +2.30, -1.02, 0.00; `—` for none. */
export function differenceText(
  { difference }: { readonly difference: number | null },
  guideline: Digits,
): string {
  return `${difference !== null && difference > 0 ? '+' : ''}${scoreText(difference, guideline)}`;
}

/** How far something moved, whichever way: 2.30分. */
export function extentText(difference: number, guideline: Digits): string {
  return `${scoreText(Math.abs(difference), guideline)}分`;
}
