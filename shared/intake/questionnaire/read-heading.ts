import type { Column } from '../headings.ts';
import { type HeadingSplit, headingSplits } from './heading-splits.ts';
import { numberedText } from './question-text.ts';

/** A heading as it is taken apart. */
export interface ReadHeading {
  readonly column: Column;
  readonly number: number | null;
  readonly text: string;
  readonly splits: readonly HeadingSplit[];
}

/** No survey has more columns; the headings of a hostile table behind these are not taken apart. */
const MOST_TAKEN_APART = 2_000;

/** Takes the heading of a column apart. */
export function headingOf(column: Column): ReadHeading {
  const numbered = numberedText(column.meant);
  const splits = column.index < MOST_TAKEN_APART ? headingSplits(numbered.text) : [];
  return { column, ...numbered, splits };
}
