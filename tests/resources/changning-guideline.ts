import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuideline } from '../../shared/guideline/read-guideline.ts';
import type { Guideline } from '../../shared/model/guideline.ts';

const PATH = join(import.meta.dirname, '../../resources/guidelines/changning-2026.json');

/** The built-in guideline as its file stands. */
export const changningReading = readGuideline(readFileSync(PATH, 'utf8'));

/** The built-in guideline; throws when it is refused. */
export function changningGuideline(): Guideline {
  if (!changningReading.ok) throw new Error(JSON.stringify(changningReading.problems));
  return changningReading.value.guideline;
}
