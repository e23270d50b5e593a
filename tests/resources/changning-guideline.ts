import type { Guideline } from '../../shared/model/guideline.ts';
import { builtInGuideline, builtInReading } from './built-in-guideline.ts';

/** The guideline of the sample district as its file stands. */
export const changningReading = builtInReading('changning-2026');

/** The guideline of the sample district; throws when it is refused. */
export function changningGuideline(): Guideline {
  return builtInGuideline('changning-2026');
}
