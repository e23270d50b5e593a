import type { MergedRange, SheetRow } from '../../model/sheet.ts';
import type { ColumnChoices } from '../column-choices.ts';
import { Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import type { Judgement, TableKind } from '../table-kind.ts';
import { bandHeadings, gainsByBand, type KnownColumns } from './band-headings.ts';
import { type HeadingBand, headingBand, isTorn } from './heading-band.ts';

/** The heading of a table, with the rows around it. */
export interface HeadingRow {
  readonly headings: Headings;
  /** The rows above it: titles, or cells such as 「专家：张三」. */
  readonly above: readonly SheetRow[];
  /** The rows below it, of those that were given. */
  readonly below: readonly SheetRow[];
}

/** A row, or a band of rows, that may be the heading, and how much of one it is. */
export interface HeadingCandidate extends HeadingRow {
  readonly judgement: Judgement;
  /** Whether merged cells say that it is only a part of a heading. */
  readonly isTorn: boolean;
}

const MOST_ROWS = 3;

/** Everything that may be the heading: first single rows, then bands of two and three rows, each from the top down. */
export function headingCandidates(
  rows: readonly SheetRow[],
  table: TableKind,
  context: IntakeContext,
): HeadingCandidate[] {
  return [...rows.keys()]
    .map((index) => single(rows, index, table, context))
    .concat(bandsEndingAt(rows, [...rows.keys()], table, context));
}

/** What may be the heading with this row as its last one, with the columns as a person chose them. */
export function candidatesEndingAt(
  rows: readonly SheetRow[],
  index: number,
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate[] {
  return [
    single(rows, index, table, context, choices),
    ...bandsEndingAt(rows, [index], table, context, choices),
  ];
}

function single(
  rows: readonly SheetRow[],
  index: number,
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate {
  const own = rows.slice(index, index + 1);
  const below = rows.slice(index + 1);
  const headings = new Headings(own[0] ?? BLANK_ROW, choices, { below });
  return candidate(headings, own, { above: rows.slice(0, index), below }, table, context);
}

const BLANK_ROW: SheetRow = { row: 0, cells: [] };

function bandsEndingAt(
  rows: readonly SheetRow[],
  ends: readonly number[],
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate[] {
  const merges = context.input.merges ?? [];
  const sizes = Array.from({ length: MOST_ROWS - 1 }, (_, index) => index + 2);
  return sizes.flatMap((size) =>
    ends.flatMap((end) => {
      const first = end - size + 1;
      const band = first < 0 ? null : bandOf(rows.slice(first, end + 1), merges);
      if (band === null) return [];
      const around = { above: rows.slice(0, first), below: rows.slice(end + 1) };
      const known = knownColumns(table, around.above, context);
      if (!gainsByBand(band, bandHeadings(band, known), known)) return [];
      const headings = bandHeadings(band, known, choices, around.below);
      return [candidate(headings, band.rows, around, table, context)];
    }),
  );
}

/** Only rows that follow each other without a gap can be one heading. */
function bandOf(rows: readonly SheetRow[], merges: readonly MergedRange[]): HeadingBand | null {
  const first = rows[0]?.row ?? 0;
  const hasGap = rows.some(({ row }, index) => row !== first + index);
  return hasGap ? null : headingBand(rows, merges);
}

function candidate(
  headings: Headings,
  own: readonly SheetRow[],
  around: Pick<HeadingRow, 'above' | 'below'>,
  table: TableKind,
  context: IntakeContext,
): HeadingCandidate {
  const judgement = table.judge(headings, around.above, context);
  return { headings, ...around, judgement, isTorn: isTorn(own, context.input.merges ?? []) };
}

function knownColumns(table: TableKind, above: readonly SheetRow[], context: IntakeContext): KnownColumns {
  return (headings) => {
    const certain = table.matches(headings, above, context).filter(({ isCertain }) => isCertain);
    return new Set(certain.map(({ column }) => column.index));
  };
}
