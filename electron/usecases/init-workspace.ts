import type { Guideline } from '../../shared/model/guideline.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { createWorkspace, type NewWorkspace } from '../store/create-workspace.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { ADOPTED, firstPlaybook } from './playbook/adopt-playbook.ts';

/** What a workspace is made from. */
export interface WorkspaceStart {
  readonly guideline: Guideline;
  /** The year assessed, 2000 to 2100. */
  readonly year: number;
  /** For a workshop: never mixed with real data. */
  readonly exercise: boolean;
}

/**
 * Makes a new workspace file, never over an existing one, with its own copy of the playbook that comes with the program,
 * and opens it; the caller closes it. The file is whole or absent.
 */
export function initWorkspace(
  path: string,
  start: WorkspaceStart,
  context: UseCaseContext,
): Result<Workspace> {
  const records = { changes: firstPlaybook(start.guideline), note: ADOPTED };
  return newWorkspace(path, { ...start, records }, context);
}

/** The same without anything but the guideline in it. */
export function newWorkspace(
  path: string,
  start: WorkspaceStart & Pick<NewWorkspace, 'records'>,
  context: UseCaseContext,
): Result<Workspace> {
  const { year } = start;
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    return refused(problem('workspace-year', { year }));
  return createWorkspace(path, { ...start, author: context.author, now: context.now() });
}
