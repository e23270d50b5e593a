import type { ImportKind } from '../model/evidence.ts';
import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { findHeadingRow } from './find-heading-row.ts';
import type { HeadingRow } from './heading-rows/heading-candidates.ts';
import type { Headings } from './headings.ts';
import { type IntakeContext, intakeContext } from './intake-context.ts';
import type { NameBook } from './matching/name-book.ts';
import type { PlanInput } from './plan-input.ts';
import { recallColumns } from './recall-columns.ts';
import { type SettledHeading, settledHeading } from './settled-heading.ts';
import type { OpenTable } from './table-kind.ts';
import { TABLES } from './table-kinds.ts';

/** A sheet whose headings are found and whose columns are known. */
export interface OpenSheet extends HeadingRow {
  readonly table: OpenTable;
  /** What there is to say about how the columns were settled. */
  readonly notes: readonly Problem[];
  /** Gathers, while rows are read, the names that are nobody's exactly. */
  readonly names: NameBook;
}

/** Finds the heading row, as it is settled or by what it says, and opens the table below it. */
export function openSheet(rows: readonly SheetRow[], input: PlanInput): Result<OpenSheet> {
  const settled = settledHeading(rows, input);
  if (!settled.ok) return settled;
  const context = intakeContext({ ...input, heading: settled.value.heading });
  const unknown = unknownChoice(input.kind, settled.value, context);
  if (unknown !== null) return refused(unknown);
  const table = TABLES[input.kind];
  const found = findHeadingRow(rows, table, context);
  if (!found.ok) return found;
  const opened = table.open(found.value.headings, found.value.above, context);
  const notes = [...settled.value.warnings, ...driftOf(found.value.headings, settled.value, input)];
  if (!opened.ok) return refused(...opened.problems, ...notes);
  return ok({ ...found.value, table: opened.value, notes, names: context.register.names });
}

/** Says so where columns like these were settled before, but not the very same. */
function driftOf(headings: Headings, { heading }: SettledHeading, input: PlanInput): Problem[] {
  if (heading !== undefined) return [];
  const recalled = recallColumns(headings, input.rememberedColumns ?? [], input.hash);
  if (recalled === null) return [];
  const [added, gone] = [recalled.added, recalled.gone].map((names) => names.join('、') || '—');
  const facts = { sequence: recalled.from.sequence, added: added ?? '', gone: gone ?? '' };
  return [problem('import-columns-drifted', facts, { sheet: input.sheet })];
}

/** A word that no column of this kind can mean, which only a map written by hand can hold. */
function unknownChoice(
  kind: ImportKind,
  { heading }: SettledHeading,
  context: IntakeContext,
): Problem | null {
  if (context.input.columnMap === undefined || heading === undefined) return null;
  const known = new Set(['', ...TABLES[kind].meanings(context).map(({ word }) => word)]);
  const word = [...heading.columns.values()].find((chosen) => !known.has(chosen));
  if (word === undefined) return null;
  const { sheet } = context.input;
  return problem('import-map-word-unknown', { word, known: [...known].slice(1).join('、') }, { sheet });
}
