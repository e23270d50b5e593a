import { plainText } from '../../shared/cells/plain-text.ts';
import { absentRows, withAbsentRows } from '../../shared/intake/absent-rows.ts';
import { planImport } from '../../shared/intake/plan-import.ts';
import type { PlanInput } from '../../shared/intake/plan-input.ts';
import type { Batches } from '../../shared/intake/read-ahead.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import type { SettledName } from '../../shared/model/name-proposal.ts';
import type { MergedRange, SheetRow } from '../../shared/model/sheet.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { saidRows, storedDigests } from '../store/evidence-rows.ts';
import { rememberedColumns, rememberedNames } from '../store/settlements.ts';
import type { ReadStore } from '../store/store.ts';
import type { ImportChoices, NameChoice } from './import-choices.ts';
import type { ImportRequest } from './import-request.ts';
import { knownOfTables } from './known-of-tables.ts';

/** A sheet of a file, ready to be read. */
export interface ChosenSheet {
  readonly fileName: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly merges: readonly MergedRange[];
  readonly batches: Batches<SheetRow>;
}

/** Plans what importing a sheet would do to what is stored; with what is known by then and what a person settled. */
export async function planSheet(
  db: ReadStore,
  request: ImportRequest,
  sheet: ChosenSheet,
): Promise<Result<ImportPlan>> {
  const { kind, phase, choices = {} } = request;
  const planned = await planImport(inputFrom(db, request, choices, sheet));
  if (!planned.ok || kind === 'registry') return planned;
  const absent = absentRows(planned.value, saidRows(db, kind, phase));
  return ok(withAbsentRows(planned.value, absent, choices.withdrawsAbsent === true));
}

function inputFrom(
  db: ReadStore,
  { kind, phase, compoundColumn, compound, heading, columnMap }: ImportRequest,
  { names, acceptFrom, numbers, hiddenRows, mends }: ImportChoices,
  sheet: ChosenSheet,
): PlanInput {
  return {
    ...knownOfTables(db, phase, sheet.sheet),
    ...sheet,
    kind,
    phase,
    stored: storedDigests(db, kind, phase),
    compoundColumn,
    compound,
    heading,
    columnMap,
    rememberedColumns: rememberedColumns(db, kind),
    settledNames: settledNames(names ?? [], rememberedNames(db)),
    namesLeftOpen: (names ?? []).filter(({ object }) => object === null),
    exportName: sheet.fileName,
    acceptFrom,
    numbers,
    hiddenRows,
    mends,
  };
}

/** What a person says now goes before what is remembered. */
function settledNames(said: readonly NameChoice[], remembered: readonly SettledName[]): SettledName[] {
  const keyOf = ({ text, committee }: Pick<NameChoice, 'text' | 'committee'>) =>
    JSON.stringify([plainText(text), plainText(committee)]);
  const latest = new Map(said.map((choice) => [keyOf(choice), choice]));
  const now = [...latest.values()].flatMap(({ text, committee, object }): SettledName[] =>
    object === null ? [] : [{ text, committee, object, by: 'person' }],
  );
  return [...now, ...remembered.filter((name) => !latest.has(keyOf(name)))];
}
