import { IMPORT_KINDS, type ImportKind } from '../model/evidence.ts';
import type { SheetRow } from '../model/sheet.ts';
import type { ColumnMeaning } from './column-meanings.ts';
import { likeliestHeadingRow } from './find-heading-row.ts';
import type { Column } from './headings.ts';
import { type IntakeContext, intakeContext } from './intake-context.ts';
import type { TableInput } from './plan-input.ts';
import { ROWS_BEFORE_HEADING, TABLES } from './table-kinds.ts';

/** What a sheet is taken for. */
export interface RecognisedTable {
  readonly kind: ImportKind;
  readonly headingRow: number;
  /** The headings that speak for it, as written, those first that only this guideline knows. */
  readonly known: readonly string[];
  /** The names of the headings that it lacks; none where it can be read as it stands. */
  readonly missing: readonly string[];
  /** How much speaks for it; comparable between sheets. */
  readonly weight: number;
}

/**
 * Takes a sheet for the kind of import that most of its headings speak for, of those that could be read at once;
 * else of all.
 *
 * @returns null when nothing in its first rows is known to any kind, or only which compounds it is about
 */
export function recogniseTable(rows: readonly SheetRow[], input: TableInput): RecognisedTable | null {
  const context = intakeContext(input);
  const first = rows.slice(0, ROWS_BEFORE_HEADING);
  const candidates = IMPORT_KINDS.flatMap((kind) => candidateOf(kind, first, context) ?? []);
  return candidates.reduce<RecognisedTable | null>(
    (best, candidate) => (best === null || candidate.weight > best.weight ? candidate : best),
    null,
  );
}

/** A table that lacks a heading it needs weighs less than any that lacks none. */
const WEIGHT_OF_COMPLETE = 1000;

function candidateOf(
  kind: ImportKind,
  rows: readonly SheetRow[],
  context: IntakeContext,
): RecognisedTable | null {
  const found = likeliestHeadingRow(rows, TABLES[kind], context);
  if (found === null) return null;
  const { headings, above, judgement } = found;
  const matches = TABLES[kind].matches(headings, above, context);
  const groups = new Map(TABLES[kind].meanings(context).map(({ word, group }) => [word, group]));
  const words = new Map(matches.toReversed().map(({ column, word }) => [column, word]));
  const known = headings.columns.filter((column) => (words.get(column) ?? null) !== null);
  const isTelling = (column: Column) => TELLING.has(groups.get(words.get(column) ?? ''));
  const speaking = known.length - judgement.missing.length;
  if (speaking <= 0 || matches.every(({ word }) => OBJECT_WORDS.has(word))) return null;
  const complete = judgement.missing.length === 0 ? WEIGHT_OF_COMPLETE : 0;
  return {
    kind,
    headingRow: headings.row,
    known: [...known.filter(isTelling), ...known.filter((column) => !isTelling(column))].map(
      ({ heading }) => heading,
    ),
    missing: judgement.missing,
    weight: complete + speaking,
  };
}

/** What a guideline names itself says more than what stands in any table. */
const TELLING: ReadonlySet<ColumnMeaning['group'] | undefined> = new Set(['question', 'metric', 'indicator']);

/** A column that names a compound stands in tables of every kind. */
const OBJECT_WORDS: ReadonlySet<string | null> = new Set(['小区编号', '小区', '居委会', '街镇', null]);
