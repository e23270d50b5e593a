import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Authorship } from '../context.ts';
import { findItem } from './find-item.ts';
import { writeItems } from './write-items.ts';

/** Takes an item off the list; its versions are kept, and its number is not given again. */
export function removeItem(
  workspace: Workspace,
  { id }: { readonly id: string },
  context: Authorship,
): Result<{ readonly batch: number }> {
  const found = findItem(workspace.store, id);
  if (!found.ok) return found;
  const { record, number } = found.value;
  return ok({ batch: writeItems(workspace, [{ ...record, body: null }], context, `${number} 移除`) });
}
