import type { ImportKind } from '../model/evidence.ts';
import type { Phase } from '../model/phase.ts';

/** A cell of a sample workbook; null is empty. */
type SampleCell = string | number | null;
export type SampleRow = readonly SampleCell[];

/** One input workbook of the sample: what is imported from it, and its rows with the headings first. */
export interface SampleTable {
  /** Without the ending. */
  readonly fileName: string;
  readonly kind: ImportKind;
  /** Null for the register, which serves both phases. */
  readonly phase: Phase | null;
  /** Makes the rows one at a time; the same rows whenever it is called. */
  rows(): Iterable<SampleRow>;
}

/** Puts one row, wrong on purpose, behind every `distance` rows of a table, until there are none left. */
export function* scatter(
  rows: Iterable<SampleRow>,
  wrong: readonly SampleRow[],
  distance: number,
): Generator<SampleRow> {
  const left = [...wrong];
  let count = 0;
  for (const row of rows) {
    yield row;
    count += 1;
    if (count % distance === 0) yield* left.splice(0, 1);
  }
  yield* left;
}
