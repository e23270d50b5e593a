import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { obstacleAt, removeDatabase } from '../store/database-files.ts';
import { openWorkspace } from '../store/open-workspace.ts';
import { openingProblem } from '../store/opening-problem.ts';
import { putInPlace } from '../store/put-in-place.ts';
import type { Workspace } from '../store/workspace.ts';

/**
 * Builds a workspace file beside its place, gives it its name once it is finished and opens it; the caller closes it. An
 * unfinished one goes, whatever happens, and an existing file is never overwritten.
 *
 * @param build makes the file at the path it is given, and closes it
 */
export async function buildBeside(
  path: string,
  build: (part: string) => Promise<Result<unknown>>,
): Promise<Result<Workspace>> {
  const obstacle = obstacleAt(path);
  if (obstacle !== null) return refused(obstacle);
  const part = `${path}.part`;
  try {
    removeDatabase(part);
    const built = await build(part);
    if (!built.ok) return built;
    if (putInPlace(part, path)) return openWorkspace(path);
    return refused(problem('workspace-exists', {}, { file: path }));
  } catch (error) {
    return refused(openingProblem(error, path));
  } finally {
    removeDatabase(part);
  }
}
