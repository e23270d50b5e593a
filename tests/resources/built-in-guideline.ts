import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import { readGuideline } from '../../shared/guideline/read-guideline.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Result } from '../../shared/problems/result.ts';

const FOLDER = join(import.meta.dirname, '../../resources/guidelines');

type Name = 'changning-2026' | 'innovation-2026' | 'international-2026';

/** A guideline that comes with the program, as its file stands. */
export function builtInReading(name: Name): Result<GuidelineReading> {
  return readGuideline(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
}

/** A guideline that comes with the program; throws when it is refused. */
export function builtInGuideline(name: Name): Guideline {
  const reading = builtInReading(name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value.guideline;
}
