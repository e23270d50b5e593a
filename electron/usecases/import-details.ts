import type { ImportDetails } from '../../shared/contract/evidence/imports.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { listImportProblems, listImports } from '../store/imports.ts';
import { listMends, listSettledNames } from '../store/settlements.ts';
import { undoEffect } from '../store/undo-effect.ts';
import type { Workspace } from '../store/workspace.ts';

/** So many problems are looked through by nobody. */
const MOST_PROBLEMS = 500;
const MOST_MENDS = 500;

/** One import, by its number, with everything there was to say and what undoing it would do. */
export function importDetails({ store }: Workspace, sequence: number): Result<ImportDetails> {
  const record = listImports(store).find((known) => known.sequence === sequence);
  if (record === undefined) return refused(problem('undo-unknown-import', { reference: sequence }));
  const problems = listImportProblems(store, sequence);
  const mends = listMends(store, sequence);
  return ok({
    ...record,
    problems: problems.slice(0, MOST_PROBLEMS),
    problemCount: problems.length,
    mends: mends.slice(0, MOST_MENDS),
    mendCount: mends.length,
    names: listSettledNames(store, sequence),
    undo: record.undone === null ? undoEffect(store, sequence) : null,
  });
}
