import { cellText } from '../cells/cell-text.ts';
import type { Column, Headings } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';

/**
 * Prepares naming rows by what they say: the cells that are not blank, by heading, in the order of the
 * headings' words, so that neither the order of columns nor the kind of file matters.
 *
 * @param leftOut columns that do not belong to the content
 */
export function contentText(headings: Headings, leftOut: Column | undefined): (cells: RowCells) => string {
  const columns = headings.columns
    .filter((column) => column !== leftOut)
    .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1));
  return (cells) => {
    const content: string[] = [];
    for (const column of columns) {
      const text = cellText(cells.cell(column));
      if (text !== '') content.push(column.key, text);
    }
    return JSON.stringify(content);
  };
}
