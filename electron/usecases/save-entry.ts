import type { EntrySaved, EntryScope } from '../../shared/contract/entry.ts';
import { entryColumns } from '../../shared/intake/entering/entry-columns.ts';
import { type EntryChange, entryTable } from '../../shared/intake/entering/entry-table.ts';
import { personName } from '../../shared/intake/matching/person-name.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { enterRows } from './enter-rows.ts';
import { othersMarksProblem } from './others-marks.ts';

/** The cells of a grid that a person changed. */
export interface GridChanges extends EntryScope {
  readonly changes: readonly EntryChange[];
}

/** Saves the changed cells as one import that can be undone; a blank cell takes back what stood. All or nothing. */
export async function saveEntry(
  workspace: Workspace,
  { changes, ...scope }: GridChanges,
  context: UseCaseContext,
): Promise<Result<EntrySaved>> {
  const { store } = workspace;
  const obstacle = othersMarksProblem(store, scope, context.author);
  if (obstacle !== null) return obstacle;
  const compounds = listCompounds(store, scope.phase);
  const table = entryTable(changes, { ...scope, expert: personName(scope.expert), compounds });
  const saved = await enterRows(workspace, { kind: scope.kind, phase: scope.phase, ...table }, context);
  if (saved.ok) return saved;
  const names = new Map(
    entryColumns(currentGuideline(store).guideline, scope).map(({ id, name }) => [id, name]),
  );
  const filled = changes.filter(({ text }) => text !== '');
  return refused(...saved.problems.map((found) => placedInGrid(found, filled, names)));
}

/** The problem named by the object and column of its cell, not by the row of a table that nobody sees. */
function placedInGrid(
  { code, facts, place }: Problem,
  filled: readonly EntryChange[],
  names: ReadonlyMap<string, string>,
): Problem {
  const change = filled[(place.row ?? 0) - 2];
  if (change === undefined) return { code, facts, place: {} };
  return { code, facts, place: { path: `${change.object} › ${names.get(change.column) ?? change.column}` } };
}
