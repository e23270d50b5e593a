import type { PaperColumn, PaperTable } from '../paper.ts';
import type { FontBook } from './font-book.ts';
import type { TableLayout, TableNode, TextNode } from './nodes.ts';
import { CELL, PAGE, SIZES, TABLE_PITCH } from './official-page.ts';
import { setText } from './set-text.ts';

/** A table over the whole width of the text, its heading repeated on every page. */
export function tableNode({ columns, rows }: PaperTable, book: FontBook): TableNode {
  const widths = columnWidths(columns);
  const head = columns.map(({ heading }) => headingCell(heading, book));
  const body = rows.map((row) =>
    columns.map(({ align }, place) => cell(row[place] ?? '', align, widths[place] ?? 0, book)),
  );
  return {
    table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
    layout: LAYOUT,
    margin: [0, 4, 0, 8],
    unbreakable: rows.length <= SHORT_TABLE,
  };
}

/** Rows of a table that is not worth dividing between pages. */
const SHORT_TABLE = 12;

const LAYOUT: TableLayout = {
  hLineWidth: () => CELL.line,
  vLineWidth: () => CELL.line,
  paddingLeft: () => CELL.horizontal,
  paddingRight: () => CELL.horizontal,
  paddingTop: () => CELL.vertical,
  paddingBottom: () => CELL.vertical,
};

/** Widths of the cells' texts, without padding and rules, which pdfmake adds. */
function columnWidths(columns: readonly PaperColumn[]): number[] {
  const taken = columns.length * 2 * CELL.horizontal + (columns.length + 1) * CELL.line;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => ((PAGE.textWidth - taken) * width) / shares);
}

function headingCell(text: string, book: FontBook): TextNode {
  const style = { face: 'hei', size: SIZES.table, pitch: TABLE_PITCH } as const;
  return { ...setText(text, style, book), alignment: 'center' };
}

function cell(text: string, alignment: PaperColumn['align'], width: number, book: FontBook): TextNode {
  const style = { face: 'song', size: SIZES.table, pitch: TABLE_PITCH } as const;
  const node: TextNode = { ...setText(text, style, book), alignment };
  // One piece instead of one a character: it halves the time of a long table.
  if (typeof node.text === 'string' && widest(text) * SIZES.table <= width) node.noWrap = true;
  return node;
}

/** How wide a text may become at most, for a size of 1. */
function widest(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[0-9.%/@a-z -]/.test(character) ? 0.65 : 1), 0);
}
