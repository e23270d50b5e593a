import type { PaperTable } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import { blockFlow, type Flow } from '../page/flow.ts';
import { BLOCK, PAGE, TABLE } from '../theme/official-page.ts';
import { columnEdges } from './column-edges.ts';
import { groupStrip, headStrip, rowStrip } from './row-strips.ts';

/** A table over the whole width of the text, its head repeated on every page; a short one is not divided. */
export function tableFlow(table: PaperTable, book: FontBook): Flow {
  const { columns, rows, headRows, isHalved } = table;
  const width = isHalved ? (PAGE.area.width - TABLE.betweenHalves) / 2 : PAGE.area.width;
  const sheet = { columns, edges: columnEdges(columns, width), book };
  const heads = new Set(headRows);
  const strips = rows.map((row, place) => (heads.has(place) ? groupStrip(row, sheet) : rowStrip(row, sheet)));
  return blockFlow(strips, BLOCK.gap, {
    head: headStrip(sheet),
    columns: isHalved ? 2 : 1,
    columnWidth: width + TABLE.betweenHalves,
    fewest: rows.length <= TABLE.fewestDivided ? rows.length : isHalved ? 4 * FEWEST_ROWS : FEWEST_ROWS,
  });
}

const FEWEST_ROWS = 2;
