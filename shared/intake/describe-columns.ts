import { cellText } from '../cells/cell-text.ts';
import type { ImportKind } from '../model/evidence.ts';
import type { Recognition } from '../model/import-plan.ts';
import type { SheetRow } from '../model/sheet.ts';
import type { ColumnMatch, ColumnMeaning } from './column-meanings.ts';
import { likeliestHeadingRow } from './find-heading-row.ts';
import { type Column, columnLetters } from './headings.ts';
import { type IntakeContext, intakeContext } from './intake-context.ts';
import type { TableInput } from './plan-input.ts';
import { reasonColumn, withoutReason } from './rejection-reason.ts';
import { ROWS_BEFORE_HEADING, TABLES } from './table-kinds.ts';

/** A column as a person settles it: what it is headed, what stands below, what it is taken for and why. */
interface DescribedColumn {
  /** From 0. */
  readonly index: number;
  readonly letters: string;
  readonly heading: string;
  /** The first cells below the heading that are not blank. */
  readonly samples: readonly string[];
  /** Null for a column that means nothing to this kind: it is kept as it is. */
  readonly match: Omit<ColumnMatch, 'column'> | null;
}

/** The columns of a table, with everything that they may mean. */
export interface DescribedTable {
  /** As the spreadsheet program numbers it; the likeliest row where none can be read as it stands. */
  readonly headingRow: number;
  readonly columns: readonly DescribedColumn[];
  readonly meanings: readonly ColumnMeaning[];
  /** The names of the headings without which the table cannot be read. */
  readonly missing: readonly string[];
  /** Which platform's export it is; null for kinds other than the questionnaire. */
  readonly recognition: Recognition | null;
}

const MOST_SAMPLES = 3;

/**
 * Says what the columns of a sheet would be taken for, from its first rows; what an import reads is what is said here.
 *
 * @returns null when there is no row that could be a heading row
 */
export function describeColumns(
  kind: ImportKind,
  given: readonly SheetRow[],
  input: TableInput,
): DescribedTable | null {
  const reasons = reasonColumn(given.slice(0, ROWS_BEFORE_HEADING));
  const rows = given.map((row) => withoutReason(row, reasons));
  const first = rows.slice(0, ROWS_BEFORE_HEADING);
  const context = intakeContext(input);
  const found = likeliestHeadingRow(first, TABLES[kind], context);
  if (found === null) return null;
  const { headings, above, judgement } = found;
  const below = rows.slice(first.length - found.below.length);
  const matches = matchesByColumn(TABLES[kind].matches(headings, above, context));
  return {
    headingRow: headings.row,
    columns: headings.columns.map((column) => describe(column, below, matches.get(column) ?? null)),
    meanings: meaningsOf(kind, context),
    missing: judgement.missing,
    recognition: TABLES[kind].recognise?.(headings, context) ?? null,
  };
}

/** Everything that a column of this kind of table may mean, those first without which it cannot be read. */
function meaningsOf(kind: ImportKind, context: IntakeContext): ColumnMeaning[] {
  const meanings = TABLES[kind].meanings(context);
  return [...meanings.filter(({ required }) => required), ...meanings.filter(({ required }) => !required)];
}

/** The first match of a column stands: it is the one that is read. */
function matchesByColumn(matches: readonly ColumnMatch[]): ReadonlyMap<Column, ColumnMatch> {
  return new Map(matches.toReversed().map((match) => [match.column, match]));
}

const KEPT_BY_CHOICE = { word: null, basis: 'chosen', isCertain: true, confidence: 1 } as const;

function withoutColumn({ word, basis, isCertain, confidence }: ColumnMatch): Omit<ColumnMatch, 'column'> {
  return { word, basis, isCertain, confidence };
}

function describe(column: Column, below: readonly SheetRow[], match: ColumnMatch | null): DescribedColumn {
  const { index, heading, isChosen } = column;
  const texts = below.map((row) => cellText(row.cells[index])).filter((text) => text !== '');
  const kept = isChosen ? KEPT_BY_CHOICE : null;
  return {
    index,
    letters: columnLetters(index),
    heading,
    samples: texts.slice(0, MOST_SAMPLES),
    match: match === null ? kept : withoutColumn(match),
  };
}
