import { cellText } from '../../cells/cell-text.ts';
import { headingKey } from '../../cells/plain-text.ts';
import type { Cell, SheetRow } from '../../model/sheet.ts';
import { type ColumnChoices, NO_CHOICES } from '../column-choices.ts';
import { Headings } from '../headings.ts';
import type { HeadingBand } from './heading-band.ts';

const JOIN = '—';

/** Which columns of a heading are certainly known. */
export type KnownColumns = (headings: Headings) => ReadonlySet<number>;

/**
 * The headings of a band, each joined from the top down: 「上级—下级」. A column means what its joined heading says; where
 * that is not known, what the lower part alone says, if no other column says the same; and in merged headings at last
 * what the upper part says.
 */
export function bandHeadings(
  band: HeadingBand,
  knownIn: KnownColumns,
  choices: ColumnChoices = NO_CHOICES,
  below: readonly SheetRow[] = [],
): Headings {
  const row = joinedRow(band);
  const parts = band.levels.map((levels) => partsOf(levels, band.isMerged));
  const isUnique = uniqueness([...row.cells.map((cell) => [cell]), ...parts]);
  const rounds = Math.max(0, ...parts.map(({ length }) => length));
  const settled = new Map<number, Cell>();
  const known = new Set(knownIn(new Headings(row, choices)));
  for (let round = 0; round < rounds; round += 1) {
    const tried = new Map(settled);
    for (const [column, alone] of parts.entries()) {
      const part = alone[round];
      if (!known.has(column) && part !== undefined && isUnique(part)) tried.set(column, part);
    }
    for (const column of knownIn(new Headings(row, choices, { meant: tried }))) {
      const part = tried.get(column);
      if (!known.has(column) && part !== undefined) settled.set(column, part);
      known.add(column);
    }
  }
  return new Headings(row, choices, { meant: settled, below });
}

/** The headings of a band as they are joined. */
export function joinedHeadings(band: HeadingBand): Headings {
  return new Headings(joinedRow(band));
}

function joinedRow({ rows, levels }: HeadingBand): SheetRow {
  return { row: rows.at(-1)?.row ?? 0, cells: levels.map(joined) };
}

/** Whether a band knows more than its last row alone: a column by more than its own cell, or one that has none there. */
export function gainsByBand(
  { rows, isMerged }: HeadingBand,
  headings: Headings,
  knownIn: KnownColumns,
): boolean {
  const last = rows.at(-1);
  if (last === undefined) return false;
  const alone = new Headings(last);
  const headed = new Set(alone.columns.map(({ index }) => index));
  if (isMerged && headings.columns.some(({ index }) => !headed.has(index))) return true;
  const knownAlone = knownIn(alone);
  return [...knownIn(headings)].some((column) => !knownAlone.has(column));
}

/** A cell that stands alone stays as it is: 1.1 is a number. */
function joined(levels: readonly Cell[]): Cell {
  const [only, ...others] = levels;
  return others.length === 0 ? (only ?? null) : levels.map(cellText).join(JOIN);
}

/** The lower parts, the longest first; in merged headings then the upper ones and what stands between. */
function partsOf(levels: readonly Cell[], isMerged: boolean): Cell[] {
  const cuts = levels.slice(1).map((_level, index) => index + 1);
  const lower = cuts.map((cut) => levels.slice(cut));
  const upper = cuts.toReversed().map((cut) => levels.slice(0, cut));
  const middle = levels.length > 2 ? [levels.slice(1, -1)] : [];
  return (isMerged ? [...lower, ...upper, ...middle] : lower).map(joined);
}

function uniqueness(texts: readonly (readonly Cell[])[]): (part: Cell) => boolean {
  const counts = new Map<string, number>();
  for (const part of texts.flat()) {
    const key = headingKey(cellText(part));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (part) => counts.get(headingKey(cellText(part))) === 1;
}
