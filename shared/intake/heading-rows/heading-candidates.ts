import type { SheetRow } from '../../model/sheet.ts';
import { type ColumnChoices, NO_CHOICES } from '../column-choices.ts';
import { Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import type { Judgement, TableKind } from '../table-kind.ts';
import { bandHeadings, gainsByBand, type KnownColumns } from './band-headings.ts';
import { isTorn } from './heading-band.ts';
import { bandsEndingAt, type FoundBand } from './heading-bands.ts';

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

/** Everything that may be the heading: first single rows, then bands of two and three rows, from the top down. */
export function headingCandidates(
  rows: readonly SheetRow[],
  table: TableKind,
  context: IntakeContext,
): HeadingCandidate[] {
  const singles = [...rows.keys()].map((end) => single(rows, end, table, context));
  const merges = context.input.merges ?? [];
  let columns = 0;
  const bands = [...rows.keys()].flatMap((end) => {
    const found = columns < MOST_BAND_COLUMNS ? bandsEndingAt(rows, end, merges) : [];
    columns += found.reduce((sum, { band }) => sum + band.levels.length, 0);
    return found.flatMap((each) => bandCandidate(rows, each, table, context) ?? []);
  });
  return [...singles, ...bands];
}

/** So many columns of bands are looked at: a heading stands near the top, and a hostile sheet is wide. */
const MOST_BAND_COLUMNS = 3_000;

/** What may be the heading with this row as its last one, with the columns as a person chose them. */
export function candidatesEndingAt(
  rows: readonly SheetRow[],
  index: number,
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate[] {
  const found = bandsEndingAt(rows, index, context.input.merges ?? []);
  return [
    single(rows, index, table, context, choices),
    ...found.flatMap((each) => bandCandidate(rows, each, table, context, choices) ?? []),
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

/** A band, if it knows more than its last row; whatever a person chose, it is the same band. */
function bandCandidate(
  rows: readonly SheetRow[],
  { band, first }: FoundBand,
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate | null {
  const around = { above: rows.slice(0, first), below: rows.slice(first + band.rows.length) };
  const known = knownColumns(table, around.above, context);
  const found = bandHeadings(band, known, NO_CHOICES, around.below);
  if (!gainsByBand(band, found, known)) return null;
  const headings = choices === undefined ? found : bandHeadings(band, known, choices, around.below);
  return candidate(headings, band.rows, around, table, context);
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
