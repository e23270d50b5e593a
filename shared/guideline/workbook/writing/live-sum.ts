import { WORDS } from '../cell-words.ts';

/** Where a live sum stands and what it looks at; columns by their letters. */
export interface LiveSum {
  /** The names of the branches, from the first level to the one that is summed. */
  readonly levels: readonly string[];
  readonly leaf: string;
  readonly points: string;
  readonly row: number;
  /** The last row that may be filled in. */
  readonly last: number;
}

/**
 * The points of the leaves from this row to the row before the next branch of this level or a higher one;
 * nothing where no branch begins. Each range begins in the row itself and ends where people are to stop, so
 * that rows put in between and rows taken out are followed.
 */
export function liveSum({ levels, leaf, points, row, last }: LiveSum): string {
  const below = (column: string) => `${column}${row}:${column}$${last}`;
  const rowsTo = (column: string) =>
    `IFERROR(MATCH("?*",INDEX(${below(column)},2):${column}$${last},0),ROWS(${below(column)}))`;
  const rows = `MIN(${levels.map(rowsTo).join(',')})`;
  const own = (column: string) => `${column}${row}:INDEX(${below(column)},${rows})`;
  const name = `${levels.at(-1)}${row}`;
  return `IF(OR(${name}="",${name}="${WORDS.noBranch}"),"",SUMIFS(${own(points)},${own(leaf)},"<>"))`;
}
