import { headingKey } from '../cells/plain-text.ts';
import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import type { ChosenHeading, ColumnMap } from './column-choices.ts';
import { possibleHeadings } from './heading-rows/possible-headings.ts';
import { columnLetters, type Headings } from './headings.ts';
import type { TableInput } from './plan-input.ts';
import { recalledHeading } from './recall-columns.ts';

/** The heading row as it is settled, if it is, and what there is to say about where that comes from. */
export interface SettledHeading {
  readonly heading: ChosenHeading | undefined;
  readonly warnings: readonly Problem[];
}

/**
 * The heading row and columns that a person settled: in the window by position, in a map by what the headings say,
 * or for the very same headings with an earlier import.
 *
 * @returns refused where a map names headings that no row has
 */
export function settledHeading(rows: readonly SheetRow[], input: TableInput): Result<SettledHeading> {
  const { heading, columnMap, rememberedColumns = [], hash, sheet } = input;
  if (heading !== undefined) return ok({ heading, warnings: [] });
  const possible = possibleHeadings(rows, input.merges);
  if (columnMap !== undefined) return mappedHeading(possible, columnMap, sheet);
  const recalled = recalledHeading(possible, rememberedColumns, hash);
  if (recalled === null) return ok({ heading: undefined, warnings: [] });
  const { sequence, author } = recalled.from;
  const warning = problem('import-columns-recalled', { sequence, author }, { sheet });
  return ok({ heading: recalled.heading, warnings: [warning] });
}

function mappedHeading(
  possible: readonly Headings[],
  { headingRow, columns }: ColumnMap,
  sheet: string,
): Result<SettledHeading> {
  const candidates = headingRow === undefined ? possible : possible.filter(({ row }) => row === headingRow);
  if (headingRow !== undefined && candidates.length === 0) {
    return refused(problem('import-heading-not-there', {}, { sheet, row: headingRow }));
  }
  let fewest: readonly string[] = [...columns.keys()];
  for (const headings of candidates) {
    const { choices, unknown } = choicesIn(headings, columns);
    if (unknown.length === 0) return ok({ heading: { row: headings.row, columns: choices }, warnings: [] });
    if (unknown.length < fewest.length) fewest = unknown;
  }
  return refused(problem('import-map-columns-unknown', { columns: fewest.join('、') }, { sheet }));
}

function choicesIn(headings: Headings, columns: ColumnMap['columns']) {
  const choices = new Map<number, string>();
  const unknown: string[] = [];
  for (const [named, word] of columns) {
    const found = headings.columns.filter((column) => isNamed(column, named));
    if (found.length === 0) unknown.push(named);
    for (const { index } of found) choices.set(index, word);
  }
  return { choices, unknown };
}

function isNamed({ heading, key, index }: Headings['columns'][number], named: string): boolean {
  const letters = `[${columnLetters(index)}]`;
  return key === headingKey(named) || named === letters || named === `${heading}${letters}`;
}
