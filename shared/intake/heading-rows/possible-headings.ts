import type { MergedRange, SheetRow } from '../../model/sheet.ts';
import { Headings } from '../headings.ts';
import { joinedHeadings } from './band-headings.ts';
import { bandsEndingAt } from './heading-bands.ts';

/** The headings that these rows may be, as they are written: each row alone, then those that may be one together. */
export function possibleHeadings(rows: readonly SheetRow[], merges: readonly MergedRange[] = []): Headings[] {
  const bands = [...rows.keys()].flatMap((end) => bandsEndingAt(rows, end, merges));
  return [...rows.map((row) => new Headings(row)), ...bands.map(({ band }) => joinedHeadings(band))];
}
