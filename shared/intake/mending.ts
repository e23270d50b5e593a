import { cellText } from '../cells/cell-text.ts';
import type { CellMend } from '../model/import-plan.ts';
import type { Cell, SheetRow } from '../model/sheet.ts';

/** What a cell is to say in place of what the file says. */
export interface Mend {
  /** As the file numbers it, from 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** As a person would type it; '' empties the cell. */
  readonly text: string;
}

/** Puts mended cells in the place of those of the file, and remembers what stood there. */
export class Mending {
  private readonly byRow: ReadonlyMap<number, readonly Mend[]>;
  private readonly done: Omit<CellMend, 'heading'>[] = [];

  /** @param mends of several for one cell the last counts */
  constructor(mends: readonly Mend[]) {
    this.byRow = Map.groupBy(mends, ({ row }) => row);
  }

  /** The row with its mended cells; the very row where none is. */
  mended(row: SheetRow): SheetRow {
    const mends = this.byRow.get(row.row);
    if (mends === undefined) return row;
    const cells: Cell[] = [...row.cells];
    for (const [column, text] of new Map(mends.map((mend) => [mend.column, mend.text]))) {
      const original = cellText(row.cells[column]);
      if (original === text.trim()) continue;
      while (cells.length <= column) cells.push(null);
      cells[column] = text === '' ? null : text;
      this.done.push({ row: row.row, column, original, mended: text });
    }
    return { ...row, cells };
  }

  /** The cells mended so far, by row and column, each under its heading. */
  mends(headingOf: (column: number) => string): CellMend[] {
    return this.done
      .map((mend) => ({ ...mend, heading: headingOf(mend.column) }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }
}
