import { cellText } from '../../cells/cell-text.ts';
import type { Cell, MergedRange, SheetRow } from '../../model/sheet.ts';

/** Rows that make up one heading: the upper ones head groups of columns, the last one the columns themselves. */
export interface HeadingBand {
  readonly rows: readonly SheetRow[];
  /** What the rows say of each column, from the top down; a cell that is merged down rows counts once. */
  readonly levels: readonly (readonly Cell[])[];
  /** Whether merged cells, and not only blank ones, say that the rows belong together. */
  readonly isMerged: boolean;
}

/** Wider tables are read by their last heading row alone. */
const MOST_COLUMNS = 500;
const NOWHERE = -1;

/** For each row, for each column: the column in which the cell stands that heads it; `NOWHERE` for none. */
type Sources = readonly (readonly number[])[];

/**
 * Reads neighbouring rows as one heading. An upper cell heads the columns that it is merged over; where nothing in its
 * row is merged, also the blank ones to its right, as long as the rows below have headings there and below itself.
 *
 * @param rows from the top down
 * @returns null where the rows do not hang together: no upper cell heads two columns
 */
export function headingBand(rows: readonly SheetRow[], merges: readonly MergedRange[]): HeadingBand | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width > MOST_COLUMNS) return null;
  const touching = merges.filter((merge) => rows.some((row) => holdsRow(merge, row)));
  const sources: number[][] = [];
  for (const [level, row] of rows.entries()) {
    const merged = touching.filter((merge) => holdsRow(merge, row));
    sources.push(sourcesIn(row, rows.slice(level + 1), merged, sources, width));
  }
  const upper = rows.slice(0, -1);
  if (upper.some((row, level) => isTitle(row, sources[level] ?? []))) return null;
  if (!hangsTogether(rows, sources)) return null;
  return { rows, levels: levelsOf(rows, sources, width), isMerged: touching.some(isWithin(rows)) };
}

/** Whether merged cells run over the upper or the lower edge of these rows, so that they are not the whole heading. */
export function isTorn(rows: readonly SheetRow[], merges: readonly MergedRange[]): boolean {
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  return merges.some(
    ({ firstRow, lastRow }) => (firstRow < first && lastRow >= first) || (firstRow <= last && lastRow > last),
  );
}

function holdsRow({ firstRow, lastRow }: MergedRange, { row }: SheetRow): boolean {
  return firstRow <= row && row <= lastRow;
}

function isWithin(rows: readonly SheetRow[]): (merge: MergedRange) => boolean {
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  return ({ firstRow, lastRow }) => firstRow >= first && lastRow <= last;
}

function sourcesIn(
  row: SheetRow,
  below: readonly SheetRow[],
  merged: readonly MergedRange[],
  above: Sources,
  width: number,
): number[] {
  const isSpreadByMerges = merged.some(({ firstColumn, lastColumn }) => lastColumn > firstColumn);
  const sources: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const merge = merged.find(({ firstColumn, lastColumn }) => firstColumn <= column && column <= lastColumn);
    if (merge !== undefined) sources.push(sourceInMerge(merge, row));
    else if (isFilled(row, column)) sources.push(column);
    else if (isSpreadByMerges) sources.push(NOWHERE);
    else sources.push(sourceToTheLeft(column, sources, above, below));
  }
  return sources;
}

function sourceInMerge({ firstRow, firstColumn }: MergedRange, row: SheetRow): number {
  return firstRow === row.row && isFilled(row, firstColumn) ? firstColumn : NOWHERE;
}

/** A blank cell belongs to its left neighbour's, unless another group begins above it. */
function sourceToTheLeft(
  column: number,
  left: readonly number[],
  above: Sources,
  below: readonly SheetRow[],
): number {
  const source = left[column - 1] ?? NOWHERE;
  if (source === NOWHERE) return NOWHERE;
  const isSameGroup = above.every((sources) => sources[column] === sources[column - 1]);
  const isHeaded = [source, column].every((at) => below.some((row) => isFilled(row, at)));
  return isSameGroup && isHeaded ? source : NOWHERE;
}

/** 「专家：张三」, 「单位：分」: said of the whole table, not of columns. */
const LABELLED = /^[^:：]{1,6}[:：]\s*\S/u;

/** Whether the row says something of the table as a whole: one text over all columns, or a label with what it says. */
function isTitle({ cells }: SheetRow, sources: readonly number[]): boolean {
  const texts = cells.map(cellText);
  return sources.every((source) => source === sources[0]) || texts.some((text) => LABELLED.test(text));
}

/** Whether some upper cell heads two columns or more that have headings of their own. */
function hangsTogether(rows: readonly SheetRow[], sources: Sources): boolean {
  return sources.slice(0, -1).some((row, level) => {
    const below = rows.slice(level + 1);
    return row.some((source, column) => {
      if (source === NOWHERE || source === column) return false;
      return [source, column].every((at) => below.some((lower) => isFilled(lower, at)));
    });
  });
}

function levelsOf(rows: readonly SheetRow[], sources: Sources, width: number): Cell[][] {
  return Array.from({ length: width }, (_, column) => {
    const levels: Cell[] = [];
    for (const [level, row] of rows.entries()) {
      const source = sources[level]?.[column] ?? NOWHERE;
      const cell = source === NOWHERE ? null : (row.cells[source] ?? null);
      if (cellText(cell) !== '' && cellText(cell) !== cellText(levels.at(-1))) levels.push(cell);
    }
    return levels;
  });
}

function isFilled({ cells }: SheetRow, column: number): boolean {
  return cellText(cells[column]) !== '';
}
