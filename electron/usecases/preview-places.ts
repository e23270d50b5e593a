import type { WantedPlaces } from '../../shared/contract/evidence/preview.ts';
import type { PlannedRow } from '../../shared/model/import-plan.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import { preparedImport } from './prepared-import.ts';
import { chosenRows } from './preview-rows.ts';

/**
 * For each row, as the file numbers it, how many of the chosen rows of a preview stand before it: its place in that
 * list, or the place of the next row where it is not among them.
 */
export function previewPlaces({ store }: Workspace, { token, show, rows }: WantedPlaces): Result<number[]> {
  const prepared = preparedImport(store, token);
  if (!prepared.ok) return prepared;
  const chosen = chosenRows(prepared.value.plan, show);
  return ok(rows.map((row) => rowsBefore(chosen, row)));
}

/** By halving: the rows of a plan stand in the order of the file. */
function rowsBefore(rows: readonly PlannedRow[], wanted: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((rows[middle]?.row ?? wanted) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
