import type { AlikeCells } from '../../shared/contract/evidence/preview.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import { preparedImport } from './prepared-import.ts';
import { rowsAlike } from './revision-steps.ts';

/** How many cells of a column read so in a preview: as many as mending all that are alike would change. */
export function alikeCells(
  { store }: Workspace,
  { token, column, reads }: AlikeCells,
): Result<{ count: number }> {
  const prepared = preparedImport(store, token);
  if (!prepared.ok) return prepared;
  return ok({ count: rowsAlike(prepared.value, column, reads).length });
}
