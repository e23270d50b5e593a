import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';
import { cellName } from './cell-reference.ts';
import { XmlFault } from './xml/xml-fault.ts';

/** A row while its cells are read. One object serves all rows of a sheet, one after another. */
export class RowDraft {
  #row = 0;
  #hidden = false;
  #formulas = 0;
  #column = -1;
  /** The cells so far stand before `#length`; behind it are those of rows before. */
  readonly #cells: Cell[] = [];
  #length = 0;

  /** Its number, from 1; 0 before the first. */
  get row(): number {
    return this.#row;
  }

  /** The column, from 0, of the cell read last; -1 before the first. */
  get column(): number {
    return this.#column;
  }

  /** How many columns reach up to the last cell that holds something. */
  get length(): number {
    return this.#length;
  }

  begin(row: number, hidden: boolean): void {
    this.#row = row;
    this.#hidden = hidden;
    this.#formulas = 0;
    this.#column = -1;
    this.#length = 0;
  }

  /** Counts a cell that is a formula. */
  countFormula(): void {
    this.#formulas += 1;
  }

  /** Puts what a cell holds into its column. Cells may come in any order, but a column holds one thing. */
  put(column: number, value: Cell): void {
    this.#column = column;
    if (value === null) return;
    const cells = this.#cells;
    if (column < this.#length) {
      if (cells[column] !== null) throw new XmlFault(`<c r="${cellName(column, this.#row)}">`);
      cells[column] = value;
      return;
    }
    while (this.#length < column) cells[this.#length++] = null;
    cells[column] = value;
    this.#length = column + 1;
  }

  /** The row as it goes out; nobody changes its cells any more. */
  finish(): SheetRow {
    const cells = this.#cells.slice(0, this.#length);
    if (!this.#hidden && this.#formulas === 0) return { row: this.#row, cells };
    return {
      row: this.#row,
      cells,
      ...(this.#hidden && { hidden: true }),
      ...(this.#formulas > 0 && { formulas: this.#formulas }),
    };
  }
}
