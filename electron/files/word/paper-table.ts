import type { Table } from 'docx';
import type { PaperTable } from '../../../shared/report/paper.ts';
import { PAGE, TABLE } from '../../../shared/report/pdf/theme/official-page.ts';
import { twips } from './units.ts';
import { bodyCells, gapCell, headCells, noCells } from './word-cells.ts';
import { columnWidths, headRow, rowOf, tableOf } from './word-table.ts';

/** So many rows stand beside each other on a page, if there is little else on it. */
const ROWS_OF_A_PAGE = 70;

/**
 * A table whose heading is repeated on every page; no row is divided. One that is printed in halves stands in halves here, too, as
 * long as it fits on a page; a longer one is a single table, since where its pages end is not known.
 */
export function wordTable(table: PaperTable): Table {
  return table.isHalved && table.rows.length <= ROWS_OF_A_PAGE ? halvedTable(table) : wholeTable(table);
}

function wholeTable(table: PaperTable): Table {
  const widths = columnWidths(table.columns, twips(PAGE.area.width));
  const head = hasHead(table) ? [headRow(headCells(table, widths))] : [];
  const body = table.rows.map((_, place) => rowOf(bodyCells(table, place, widths)));
  return tableOf(widths, [...head, ...body], TABLE.vertical);
}

function halvedTable(table: PaperTable): Table {
  const gap = twips(TABLE.betweenHalves);
  const widths = columnWidths(table.columns, (twips(PAGE.area.width) - gap) / 2);
  const half = rowsOfFirstHalf(table);
  const head = hasHead(table)
    ? [headRow([...headCells(table, widths), gapCell(gap, true), ...headCells(table, widths)])]
    : [];
  const body = table.rows.slice(0, half).map((_, place) => {
    const right = half + place < table.rows.length;
    const cells = right ? bodyCells(table, half + place, widths) : [noCells(widths)];
    return rowOf([...bodyCells(table, place, widths), gapCell(gap, right), ...cells]);
  });
  return tableOf([...widths, gap, ...widths], [...head, ...body], TABLE.vertical);
}

/** A row that heads a group does not end the first half. */
function rowsOfFirstHalf({ rows, headRows }: PaperTable): number {
  const heads = new Set(headRows);
  let half = Math.ceil(rows.length / 2);
  while (half < rows.length && heads.has(half - 1)) half += 1;
  return half;
}

function hasHead({ columns }: PaperTable): boolean {
  return columns.some(({ heading }) => heading !== '');
}
