import type { SheetRow } from '../../model/sheet.ts';
import type { ColumnChoices } from '../column-choices.ts';
import { Headings } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import type { Judgement, TableKind } from '../table-kind.ts';
import { bandHeadings, gainsByBand, type KnownColumns } from './band-headings.ts';
import { isTorn } from './heading-band.ts';
import { bandsEndingAt } from './heading-bands.ts';

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
  const ends = [...rows.keys()];
  return [
    ...ends.map((end) => single(rows, end, table, context)),
    ...ends.flatMap((end) => bands(rows, end, table, context)),
  ];
}

/** What may be the heading with this row as its last one, with the columns as a person chose them. */
export function candidatesEndingAt(
  rows: readonly SheetRow[],
  index: number,
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate[] {
  return [single(rows, index, table, context, choices), ...bands(rows, index, table, context, choices)];
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

function bands(
  rows: readonly SheetRow[],
  end: number,
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate[] {
  return bandsEndingAt(rows, end, context.input.merges ?? []).flatMap(({ band, first }) => {
    const around = { above: rows.slice(0, first), below: rows.slice(end + 1) };
    const known = knownColumns(table, around.above, context);
    if (!gainsByBand(band, bandHeadings(band, known), known)) return [];
    const headings = bandHeadings(band, known, choices, around.below);
    return [candidate(headings, band.rows, around, table, context)];
  });
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
