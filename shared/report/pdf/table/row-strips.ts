import type { PaperColumn } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import type { Strip } from '../page/flow.ts';
import { STYLES, type TextStyle } from '../theme/text-styles.ts';
import { type Cell, cellLines } from './cell.ts';
import { ruledStrip, shaded, topRule } from './ruled-strip.ts';

/** What the rows of one table share. */
export interface Sheet {
  readonly columns: readonly PaperColumn[];
  readonly edges: readonly number[];
  readonly book: FontBook;
  /** How high a row is at least, in points; left out where its text decides. */
  readonly leastHeight?: number;
}

/** The headings of the columns, and the rule above them; only the rule where no column has a heading. */
export function headStrip(sheet: Sheet): Strip {
  const headings = sheet.columns.map(({ heading }) => heading);
  if (headings.every((heading) => heading === '')) return { height: 0, marks: [topRule(sheet.edges)] };
  const cells = headings.map((text, place) => cellAt(text, place, 'center', sheet));
  const strip = shaded(rowOf(cells, STYLES.tableHead, sheet), sheet.edges);
  return { ...strip, marks: [...strip.marks, topRule(sheet.edges)] };
}

/** A row, one text a column. */
export function rowStrip(row: readonly string[], sheet: Sheet): Strip {
  return rowOf(alignedCells(row, sheet), STYLES.tableCell, sheet);
}

/** A row that heads those below it; where it has one text only, that stands over the whole width. */
export function groupStrip(row: readonly string[], sheet: Sheet): Strip {
  const texts = row.filter((text) => text !== '');
  const [only = ''] = texts;
  const edges = [0, sheet.edges.at(-1) ?? 0];
  const strip =
    texts.length === 1
      ? rowOf([{ text: only, left: 0, right: edges[1] ?? 0, align: 'left' }], STYLES.tableHead, {
          ...sheet,
          edges,
        })
      : rowOf(alignedCells(row, sheet), STYLES.tableHead, sheet);
  return { ...shaded(strip, sheet.edges), staysWithNext: true };
}

function alignedCells(row: readonly string[], sheet: Sheet): Cell[] {
  return sheet.columns.map(({ align }, place) => cellAt(row[place] ?? '', place, align, sheet));
}

function cellAt(text: string, place: number, align: Cell['align'], { edges }: Sheet): Cell {
  return { text, left: edges[place] ?? 0, right: edges[place + 1] ?? 0, align };
}

function rowOf(cells: readonly Cell[], style: TextStyle, { edges, book, leastHeight }: Sheet): Strip {
  return ruledStrip(
    cells.map((cell) => cellLines(cell, style, book)),
    style.pitch,
    edges,
    leastHeight,
  );
}
