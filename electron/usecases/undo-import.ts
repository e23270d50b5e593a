import type { ImportRecord } from '../../shared/model/import-record.ts';
import type { Result } from '../../shared/problems/result.ts';
import { undoImport as takeBack } from '../store/undo-import.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/**
 * Takes an import back as a whole, named by its number, its id or the beginning of its id; what earlier
 * files said stands again. Returns the import, now undone.
 */
export function undoImport(
  workspace: Workspace,
  reference: string,
  context: UseCaseContext,
): Result<ImportRecord> {
  return takeBack(workspace.store, reference, { author: context.author, now: context.now() });
}
