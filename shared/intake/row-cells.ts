import { cellText, isErrorCell } from '../cells/cell-text.ts';
import { isDamagedId } from '../cells/damaged-id.ts';
import { parseDate } from '../cells/parse-date.ts';
import { parseNumber } from '../cells/parse-number.ts';
import type { Cell, SheetRow } from '../model/sheet.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import { type Facts, type Problem, problem } from '../problems/problem.ts';
import type { Column } from './headings.ts';

/**
 * One row while it is read: gives its cells by column and gathers what is wrong with them. A row that
 * has a problem at the end is rejected whole.
 */
export class RowCells {
  readonly row: number;
  readonly problems: Problem[] = [];
  /** What is kept beside the value, by heading. */
  readonly kept: [heading: string, text: string][] = [];
  private readonly cells: readonly Cell[];
  private readonly sheet: string;

  constructor(row: SheetRow, sheet: string) {
    this.row = row.row;
    this.cells = row.cells;
    this.sheet = sheet;
  }

  cell(column: Column | undefined): Cell {
    return column === undefined ? null : (this.cells[column.index] ?? null);
  }

  /** The text of a cell, '' when blank or when there is no such column; null after noting an error cell. */
  text(column: Column | undefined): string | null {
    const cell = this.cell(column);
    const text = cellText(cell);
    if (!isErrorCell(cell)) return text;
    this.note('import-error-cell', { value: text }, column);
    return null;
  }

  /** The text of a cell that may not be blank; null after noting that it is. */
  required(column: Column | undefined): string | null {
    const text = this.text(column);
    if (text !== '') return text;
    this.note('import-missing-cell', {}, column);
    return null;
  }

  /** The text of an id that may not be blank; null after noting that it is, or that it is damaged. */
  requiredId(column: Column | undefined): string | null {
    return this.isDamaged(column) ? null : this.required(column);
  }

  /** The text of an id, '' when blank; null after noting that it is damaged. */
  id(column: Column | undefined): string | null {
    return this.isDamaged(column) ? null : this.text(column);
  }

  /** The number in a cell; null when blank, or after noting that it is none. */
  number(column: Column | undefined, options?: { readonly percent?: boolean }): number | null {
    const text = this.text(column);
    if (text === null || text === '') return null;
    const value = parseNumber(this.cell(column), options);
    if (value === null) this.note('import-not-a-number', { value: text }, column);
    return value;
  }

  /** A whole number of 0 or more; null when blank, or after noting that it is none. */
  count(column: Column | undefined): number | null {
    const value = this.number(column);
    if (value === null || (Number.isSafeInteger(value) && value >= 0)) return value;
    this.note('import-not-whole', { value: cellText(this.cell(column)) }, column);
    return null;
  }

  /** The day in a cell, YYYY-MM-DD; null when blank, or after noting that it is none. */
  date(column: Column | undefined): string | null {
    const text = this.text(column);
    if (text === null || text === '') return null;
    const date = parseDate(this.cell(column));
    if (date === null) this.note('import-not-a-date', { value: text }, column);
    return date;
  }

  /** Notes what is wrong, once; the place is this row and, if given, the column and its cell. */
  note(code: ProblemCode, facts: Facts, column?: Column | undefined): void {
    if (this.problems.some((known) => known.code === code && known.place.column === column?.heading)) return;
    const place = { sheet: this.sheet, row: this.row };
    const value = shortened(cellText(this.cell(column)));
    this.problems.push(
      problem(
        code,
        shortenedFacts(facts),
        column === undefined ? place : { ...place, column: column.heading, value },
      ),
    );
  }

  private isDamaged(column: Column | undefined): boolean {
    if (!isDamagedId(this.cell(column))) return false;
    this.note('import-damaged-id', { value: cellText(this.cell(column)) }, column);
    return true;
  }
}

/** A sentence quotes so many characters of a cell, which may hold a whole letter. */
const LONGEST_QUOTE = 200;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function shortenedFacts(facts: Facts): Facts {
  const { value } = facts;
  return typeof value === 'string' ? { ...facts, value: shortened(value) } : facts;
}
