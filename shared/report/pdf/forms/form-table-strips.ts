import type { FormTable } from '../../forms/form-paper.ts';
import type { FontBook } from '../font-book.ts';
import { columnEdges } from '../table/column-edges.ts';
import { groupStrip, headStrip, rowStrip } from '../table/row-strips.ts';
import { type FormStrip, gapStrip } from './form-strip.ts';
import { FORM_GAP, FORM_PAGE } from './form-theme.ts';

/** A table over the whole width, its rows high enough to write in; its head stands on every page. */
export function formTableStrips(
  { columns, rows, headRows, rowHeight }: FormTable,
  book: FontBook,
): FormStrip[] {
  const edges = columnEdges(columns, FORM_PAGE.width);
  const head = headStrip({ columns, edges, book });
  const heads = new Set(headRows);
  const sheet = { columns, edges, book, leastHeight: rowHeight };
  const strips = rows.map((row, place): FormStrip => {
    const strip = heads.has(place) ? groupStrip(row, sheet) : rowStrip(row, sheet);
    return { ...strip, head };
  });
  return [{ ...head, staysWithNext: true }, ...strips, gapStrip(FORM_GAP.block)];
}
