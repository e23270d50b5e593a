import { cellText } from '../../cells/cell-text.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';

/** Headings are long and stand in every row's text: so much of their hash tells them apart. */
const HEADING_HASH_LENGTH = 12;

/**
 * Prepares saying what a row holds beside its compound and answers: the cells that are not blank, by
 * heading, in an order that depends on the headings only, so that neither the order of columns nor the
 * kind of file matters.
 */
export function otherContent(
  columns: readonly Column[],
  hash: (text: string) => string,
): (cells: RowCells) => readonly string[] {
  const named = columns
    .map((column) => ({ column, name: hash(column.key).slice(0, HEADING_HASH_LENGTH) }))
    .sort((a, b) => compare(a.name, b.name) || a.column.index - b.column.index);
  return (cells) => {
    const content: string[] = [];
    for (const { column, name } of named) {
      const text = cellText(cells.cell(column));
      if (text !== '') content.push(name, text);
    }
    return content;
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
