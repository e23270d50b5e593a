import { adviseGuideline } from '../../shared/guideline/advise-guideline.ts';
import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { isGuidelineFile, readGuidelineFile } from './read-guideline-file.ts';
import { withWorkspace } from './with-workspace.ts';

/** The guideline of a `.json` or `.xlsx` file, or the current one of a workspace. */
export async function loadGuideline(path: string): Promise<Result<GuidelineReading>> {
  if (isGuidelineFile(path)) return readGuidelineFile(path);
  return withWorkspace(path, ({ store }) => {
    const { guideline } = currentGuideline(store);
    return ok({ guideline, warnings: adviseGuideline(guideline) });
  });
}
