import type { EntryRow, EntryScope, EntrySheet } from '../../shared/contract/entry.ts';
import { type EntryColumn, entryColumns, isMeantFor } from '../../shared/intake/entering/entry-columns.ts';
import { type Compound, committeeKey } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { type StandingValue, standingValues } from '../store/entered-values.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { othersMarksProblem } from './others-marks.ts';

type RowHead = Omit<EntryRow, 'values'>;

/** A grid with what stands in it, by code or by 街镇 and 居委会; objects that no column is meant for are left out. */
export function entrySheet(
  { store }: Workspace,
  scope: EntryScope,
  context: UseCaseContext,
): Result<EntrySheet> {
  const obstacle = othersMarksProblem(store, scope, context.author);
  if (obstacle !== null) return obstacle;
  const { guideline } = currentGuideline(store);
  const columns = entryColumns(guideline, scope);
  const values = byObject(standingValues(store, scope, scope.expert));
  const compounds = listCompounds(store, scope.phase);
  const heads = scope.level === 'compound' ? compoundHeads(compounds, guideline) : committeeHeads(compounds);
  const meant = heads.filter(({ type }) => columns.some((column) => isMeantFor(column, type?.code ?? null)));
  return ok({ columns, rows: meant.map((head) => withValues(head, columns, values.get(head.object))) });
}

type ValuesByColumn = ReadonlyMap<string, StandingValue>;

function byObject(values: readonly StandingValue[]): ReadonlyMap<string, ValuesByColumn> {
  const rows = new Map<string, Map<string, StandingValue>>();
  for (const value of values) {
    const row = rows.get(value.object) ?? new Map<string, StandingValue>();
    rows.set(value.object, row.set(value.column, value));
  }
  return rows;
}

function withValues(
  head: RowHead,
  columns: readonly EntryColumn[],
  values: ValuesByColumn | undefined,
): EntryRow {
  return {
    ...head,
    values: columns.map(({ id }) => {
      const value = values?.get(id);
      return value === undefined ? null : { text: value.text, note: value.note };
    }),
  };
}

function compoundHeads(compounds: readonly Compound[], { types }: Guideline): RowHead[] {
  const names = new Map(types.map(({ code, name }) => [code, name]));
  return compounds.map(({ code, name, subdistrict, committee, type }) => ({
    object: code,
    code,
    name,
    subdistrict,
    committee,
    type: { code: type, name: names.get(type) ?? type },
  }));
}

function committeeHeads(compounds: readonly Compound[]): RowHead[] {
  const committees = new Map(compounds.map((compound) => [committeeKey(compound), compound]));
  return Array.from(committees, ([object, { subdistrict, committee }]) => ({
    object,
    code: '',
    name: committee,
    subdistrict,
    committee,
    type: null,
  })).sort((a, b) => (a.object < b.object ? -1 : 1));
}
