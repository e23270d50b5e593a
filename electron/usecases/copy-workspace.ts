import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { obstacleAt } from '../store/database-files.ts';
import { openingProblem } from '../store/opening-problem.ts';
import type { Workspace } from '../store/workspace.ts';
import { writeCopy } from '../store/write-copy.ts';
import type { UseCaseContext } from './context.ts';

/** Copies the whole workspace to a new file, never over an existing one; whole or absent. Answers the path. */
export function copyWorkspace({ store }: Workspace, path: string, context: UseCaseContext): Result<string> {
  const obstacle = obstacleAt(path);
  if (obstacle !== null) return refused(obstacle);
  context.progress({ step: { zh: '正在复制工作区', en: 'copying the workspace' }, done: 0, total: 0 });
  try {
    return writeCopy(store, path) ? ok(path) : refused(problem('workspace-exists', {}, { file: path }));
  } catch (error) {
    return refused(openingProblem(error, path));
  }
}
