import type { ImportRecord } from '../../shared/model/import-record.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listImports as readImports } from '../store/imports.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/** What came in when, the earliest first, with what was undone. */
export function listImports(workspace: Workspace, _context: UseCaseContext): Result<readonly ImportRecord[]> {
  return ok(readImports(workspace.store));
}
