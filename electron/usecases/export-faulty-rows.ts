import type { Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { preparedImport } from './prepared-import.ts';
import { writeRejectedRows } from './rejected-rows.ts';

/** Writes the rows of a preview that are in fault as a workbook, to be corrected and imported; gives back its path. */
export async function exportFaultyRows(
  { store }: Workspace,
  { token, path }: { readonly token: string; readonly path: string },
  context: UseCaseContext,
): Promise<Result<string>> {
  const prepared = preparedImport(store, token);
  if (!prepared.ok) return prepared;
  return await writeRejectedRows(path, prepared.value, context.now());
}
