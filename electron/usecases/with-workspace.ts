import { type Result, refused } from '../../shared/problems/result.ts';
import { openWorkspace } from '../store/open-workspace.ts';
import { storeProblem } from '../store/opening-problem.ts';
import type { Workspace } from '../store/workspace.ts';

/** Opens a workspace, does the work and closes it again, whatever happens; a full disk is said in words. */
export async function withWorkspace<Value>(
  path: string,
  work: (workspace: Workspace) => Result<Value> | Promise<Result<Value>>,
): Promise<Result<Value>> {
  const opened = openWorkspace(path);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } catch (error) {
    return refused(storeProblem(error, path));
  } finally {
    opened.value.close();
  }
}
