import type { Guideline } from '../../model/guideline.ts';

export const WHOLE_NUMBER = '0';
export const PERCENT = '0.0%';
/** A measured value: two to four decimals, points below each other; the cell keeps the whole number. */
export const MEASURED = '0.00??';

/** Shows as many digits as the guideline publishes. */
export function scoreFormat({ rounding }: Pick<Guideline, 'rounding'>): string {
  return rounding.digits === 0 ? '0' : `0.${'0'.repeat(rounding.digits)}`;
}
