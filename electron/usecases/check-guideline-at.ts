import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { checkWorkspaceGuideline } from './check-workspace-guideline.ts';
import { isGuidelineFile, readGuidelineFile } from './read-guideline-file.ts';
import { withWorkspace } from './with-workspace.ts';

/** Everything there is to say about the guideline of a file, or about a workspace's and the results it gave. */
export async function checkGuidelineAt(path: string): Promise<Result<GuidelineReading>> {
  if (isGuidelineFile(path)) return readGuidelineFile(path);
  return withWorkspace(path, (workspace) => ok(checkWorkspaceGuideline(workspace)));
}
