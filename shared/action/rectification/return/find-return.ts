import { cellText } from '../../../cells/cell-text.ts';
import { headingKey } from '../../../cells/plain-text.ts';
import type { SheetRow } from '../../../model/sheet.ts';
import { NEEDED, RETURN_COLUMNS, type ReturnColumn } from './return-columns.ts';

/** So many rows may stand above the heading. */
export const ROWS_TO_LOOK_AT = 30;

/** The heading of a return: its row, and where each column stands, from 0. */
export interface ReturnHeading {
  readonly row: number;
  readonly columns: ReadonlyMap<ReturnColumn, number>;
}

/** The first row that has every needed heading; null where none has. */
export function findReturn(rows: readonly SheetRow[]): ReturnHeading | null {
  for (const { row, cells } of rows.slice(0, ROWS_TO_LOOK_AT)) {
    const keys = cells.map((cell) => headingKey(cellText(cell)));
    const columns = new Map(
      (Object.keys(RETURN_COLUMNS) as ReturnColumn[]).flatMap((column) => {
        const at = keys.indexOf(headingKey(RETURN_COLUMNS[column]));
        return at < 0 ? [] : [[column, at] as const];
      }),
    );
    if (NEEDED.every((column) => columns.has(column))) return { row, columns };
  }
  return null;
}
