import type { MergedRange, SheetRow } from '../../model/sheet.ts';
import { type HeadingBand, headingBand } from './heading-band.ts';

/** Rows that may be one heading, and where the first of them stands among those that were given. */
export interface FoundBand {
  readonly band: HeadingBand;
  readonly first: number;
}

const SIZES = [2, 3] as const;

/** The bands of two and three rows that end at this row. Only rows that follow each other without a gap can be one. */
export function bandsEndingAt(
  rows: readonly SheetRow[],
  end: number,
  merges: readonly MergedRange[],
): FoundBand[] {
  return SIZES.flatMap((size) => {
    const first = end - size + 1;
    const own = first < 0 ? [] : rows.slice(first, end + 1);
    const [top] = own;
    if (top === undefined || own.some(({ row }, index) => row !== top.row + index)) return [];
    const band = headingBand(own, merges);
    return band === null ? [] : [{ band, first }];
  });
}
