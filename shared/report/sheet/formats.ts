import type { Guideline } from '../../model/guideline.ts';

export const WHOLE_NUMBER = '0';
export const PERCENT = '0.0%';
/** A measured value: as many digits as fit. */
export const MEASURED = 'General';

/** Shows as many digits as the guideline publishes. */
export function scoreFormat({ rounding }: Pick<Guideline, 'rounding'>): string {
  return rounding.digits === 0 ? '0' : `0.${'0'.repeat(rounding.digits)}`;
}
