import { cellText, isErrorCell } from '../../../cells/cell-text.ts';
import { isDamagedId } from '../../../cells/damaged-id.ts';
import { plainText } from '../../../cells/plain-text.ts';
import { type Cell, NOT_COMPUTED } from '../../../model/sheet.ts';
import type { ProblemCode } from '../../../problems/catalogue.ts';
import { type Facts, type Place, type Problem, problem } from '../../../problems/problem.ts';
import { readList, readWord } from '../cell-words.ts';
import type { Columns } from './columns.ts';
import { readNumber } from './read-number.ts';

/** What a row belongs to while it is read. */
export interface RowContext {
  readonly sheet: string;
  readonly columns: Columns;
  /** Where problems are gathered. */
  readonly problems: Problem[];
}

/** One row of a sheet: its cells by heading. Whatever cannot be read is noted and counts as left out. */
export class WorkbookRow {
  /** As the spreadsheet program numbers it. */
  readonly row: number;
  private readonly cells: readonly Cell[];
  private readonly context: RowContext;

  constructor(row: number, cells: readonly Cell[], context: RowContext) {
    this.row = row;
    this.cells = cells;
    this.context = context;
  }

  cell(heading: string): Cell {
    const index = this.context.columns.indexOf(heading);
    return index === undefined ? null : (this.cells[index] ?? null);
  }

  /** The cell as a person reads it; '' when it is blank or there is no such column. */
  written(heading: string): string {
    return cellText(this.cell(heading));
  }

  isBlank(...headings: readonly string[]): boolean {
    return headings.every((heading) => this.written(heading) === '');
  }

  /** The text of a cell; undefined when it is blank or unreadable. */
  text(heading: string): string | undefined {
    const written = this.readable(heading);
    return written === undefined ? undefined : readWord(written);
  }

  /** The items of a list in one cell; undefined when it is blank or unreadable. */
  list(heading: string): string[] | undefined {
    const written = this.readable(heading);
    return written === undefined ? undefined : readList(written);
  }

  /** The cell as written when it holds words; undefined when it is blank or unreadable. */
  readable(heading: string): string | undefined {
    const cell = this.cell(heading);
    const written = cellText(cell);
    if (written === '') return undefined;
    const code = troubleWith(cell);
    if (code === null) return written;
    this.note(code, {}, heading);
    return undefined;
  }

  /** The number in a cell; undefined when it is blank or none. */
  number(heading: string): number | undefined {
    return this.numeric(heading, readNumber, problem('guideline-cell-number'));
  }

  /**
   * The share of a whole in a cell, 80% being 0.8; undefined when it is blank or none.
   *
   * @param whenNone what is noted when it is no number
   */
  fraction(heading: string, whenNone: ProblemCode = 'guideline-cell-number'): number | undefined {
    return this.numeric(heading, (cell) => readNumber(cell, true), problem(whenNone));
  }

  /** The number in a cell, or null where it holds the word for none; undefined when it is blank or neither. */
  numberOr(word: string, heading: string): number | null | undefined {
    if (plainText(this.written(heading)) === word) return null;
    return this.numeric(heading, readNumber, problem('guideline-cell-number-or', { word }));
  }

  private numeric(
    heading: string,
    read: (cell: Cell) => number | null,
    { code, facts }: Problem,
  ): number | undefined {
    const cell = this.cell(heading);
    if (cellText(cell) === '') return undefined;
    const value = read(cell);
    if (value === null) this.note(troubleOfError(cell) ?? code, facts, heading);
    return value ?? undefined;
  }

  place(heading: string): Place {
    const { sheet, columns } = this.context;
    const value = shortened(this.written(heading));
    const place = { sheet, row: this.row, column: columns.asWritten(heading) };
    return value === '' ? place : { ...place, value };
  }

  /** Notes a problem of a cell; its fact `value` is the cell as written unless given. */
  note(code: ProblemCode, facts: Facts, heading: string): void {
    const place = this.place(heading);
    const value = shortened(String(facts.value ?? place.value ?? ''));
    this.context.problems.push(problem(code, { ...facts, value }, place));
  }
}

function troubleWith(cell: Cell): ProblemCode | null {
  const isDamaged = typeof cell !== 'string' && isDamagedId(cell);
  return troubleOfError(cell) ?? (isDamaged ? 'guideline-cell-damaged' : null);
}

function troubleOfError(cell: Cell): ProblemCode | null {
  if (!isErrorCell(cell)) return null;
  return cell.error === NOT_COMPUTED ? 'guideline-cell-not-computed' : 'guideline-cell-error';
}

const LONGEST_QUOTE = 200;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
