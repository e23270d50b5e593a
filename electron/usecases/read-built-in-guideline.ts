import { fileURLToPath } from 'node:url';
import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import type { Result } from '../../shared/problems/result.ts';
import { readGuidelineFile } from './read-guideline-file.ts';

const BUILT_IN = new URL('../../resources/guidelines/changning-2026.json', import.meta.url);

/** The guideline that comes with the program: a worked proposal for Changning, to start from. */
export function readBuiltInGuideline(): Promise<Result<GuidelineReading>> {
  return readGuidelineFile(fileURLToPath(BUILT_IN));
}
