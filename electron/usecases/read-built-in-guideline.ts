import { join } from 'node:path';
import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import type { Result } from '../../shared/problems/result.ts';
import { BUILT_IN_FOLDER } from './built-in-folder.ts';
import { readGuidelineFile } from './read-guideline-file.ts';

/** The guideline of the sample district and the demo: a worked proposal for Changning. */
export function readBuiltInGuideline(): Promise<Result<GuidelineReading>> {
  return readGuidelineFile(join(BUILT_IN_FOLDER, 'changning-2026.json'));
}
