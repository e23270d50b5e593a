import { cellText } from '../../cells/cell-text.ts';
import { plainText } from '../../cells/plain-text.ts';
import type { Compound } from '../../model/compound.ts';
import type { SheetRow } from '../../model/sheet.ts';
import type { Column } from '../headings.ts';

/** A column that may name the compound, and the share (0…1) of its first cells that do. */
export interface ColumnEvidence {
  readonly column: Column;
  readonly share: number;
}

/** The columns with the share of their cells that are codes or names of the register, the largest first. */
export function byKnownCells(
  columns: readonly Column[],
  below: readonly SheetRow[],
  compounds: readonly Compound[],
): ColumnEvidence[] {
  if (columns.length === 0) return [];
  const known = new Set(
    compounds.flatMap(({ code, name, aliases }) => [code, name, ...aliases].map(plainText)),
  );
  return columns
    .map((column) => ({ column, share: shareOf(column, below, known) }))
    .sort((a, b) => b.share - a.share);
}

function shareOf({ index }: Column, below: readonly SheetRow[], known: ReadonlySet<string>): number {
  const texts = below.map(({ cells }) => plainText(cellText(cells[index]))).filter((text) => text !== '');
  return texts.length === 0 ? 0 : texts.filter((text) => known.has(text)).length / texts.length;
}

/** With a second column nearer than this, in hundredths, which one is meant stays open. */
const LEAST_LEAD = 10;

/** The column of which so large a share is known, and no other comes near; null for none. */
export function sureColumn(
  [first, second]: readonly ColumnEvidence[],
  acceptFrom: number | undefined,
): ColumnEvidence | null {
  if (first === undefined || acceptFrom === undefined || first.share < acceptFrom) return null;
  return Math.round(100 * (first.share - (second?.share ?? 0))) < LEAST_LEAD ? null : first;
}
