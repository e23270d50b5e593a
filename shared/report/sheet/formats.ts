import type { Guideline } from '../../model/guideline.ts';

export const WHOLE_NUMBER = '0';
export const PERCENT = '0.0%';
/** A measured value: two to four decimals, points below each other; the cell keeps the whole number. */
export const MEASURED = '0.00??';
/** An unrounded figure: enough decimals to see on which side of a half it lies. */
export const UNROUNDED = '0.000000';
/** Words that a formula gives: in a column of text the formula would show itself. */
export const WORDS = 'General';

/** Shows as many digits as the guideline publishes. */
export function scoreFormat({ rounding }: Pick<Guideline, 'rounding'>): string {
  return rounding.digits === 0 ? '0' : `0.${'0'.repeat(rounding.digits)}`;
}
