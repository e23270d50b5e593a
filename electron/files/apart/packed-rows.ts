import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';

/** What crosses threads as it is: cells that are neither blank nor text. */
type OtherCell = Exclude<Cell, string | null>;

/**
 * Rows on their way from one thread to another: each text once, however many cells hold it, and a number for each
 * cell that says which. Where rows are kept afterwards, as an import keeps them, this takes two thirds of the time
 * and half of the memory of sending the rows themselves.
 */
export interface PackedRows {
  /** By row: its number, as people see it. */
  readonly numbers: Int32Array<ArrayBuffer>;
  /** By row: how many cells it has. */
  readonly widths: Int32Array<ArrayBuffer>;
  /** Cell by cell: a place in `texts`, −1 for blank, or below that a place in `others` (−2 is the first). */
  readonly codes: Int32Array<ArrayBuffer>;
  /** By place, what rows are beside their cells: hidden, or with formulas in them. */
  readonly marked: readonly MarkedRow[];
  readonly texts: readonly string[];
  readonly others: readonly OtherCell[];
}

/** What a row may be beside its number and cells. */
type Marks = Omit<SheetRow, 'row' | 'cells'>;
type MarkedRow = readonly [place: number, marks: Marks];

function isMarked({ hidden, formulas }: Marks): boolean {
  return hidden !== undefined || formulas !== undefined;
}

const BLANK = -1;
const FIRST_OTHER = -2;

/** Packs rows; `unpackRows` gives them back. */
export function packRows(rows: readonly SheetRow[]): PackedRows {
  const widths = Int32Array.from(rows, ({ cells }) => cells.length);
  const codes = new Int32Array(widths.reduce((sum, width) => sum + width, 0));
  const coder = new CellCoder();
  let at = 0;
  for (const { cells } of rows) for (const cell of cells) codes[at++] = coder.code(cell);
  return {
    numbers: Int32Array.from(rows, ({ row }) => row),
    widths,
    codes,
    marked: rows.flatMap(({ row: _row, cells: _cells, ...marks }, index) =>
      isMarked(marks) ? [[index, marks] as const] : [],
    ),
    texts: coder.texts,
    others: coder.others,
  };
}

/** The memory of packed rows that can be handed to another thread, or given back when they were unpacked. */
export function memoryOf({ numbers, widths, codes }: PackedRows): ArrayBuffer[] {
  return [numbers.buffer, widths.buffer, codes.buffer];
}

/** The rows as they were packed. */
export function unpackRows({ numbers, widths, codes, marked, texts, others }: PackedRows): SheetRow[] {
  const cellOf = (code: number): Cell => {
    if (code === BLANK) return null;
    return (code >= 0 ? texts[code] : others[FIRST_OTHER - code]) ?? null;
  };
  const marks = new Map(marked);
  let at = 0;
  return Array.from(numbers, (row, index) => {
    // Made as long as it will be: one that grows leaves several times its size behind.
    const cells = new Array<Cell>(widths[index] ?? 0);
    for (let column = 0; column < cells.length; column++) cells[column] = cellOf(codes[at++] ?? BLANK);
    return { row, cells, ...marks.get(index) };
  });
}

class CellCoder {
  readonly texts: string[] = [];
  readonly others: OtherCell[] = [];
  readonly #codeByText = new Map<string, number>();

  code(cell: Cell): number {
    if (cell === null) return BLANK;
    if (typeof cell !== 'string') return FIRST_OTHER - (this.others.push(cell) - 1);
    const known = this.#codeByText.get(cell);
    if (known !== undefined) return known;
    const code = this.texts.push(cell) - 1;
    this.#codeByText.set(cell, code);
    return code;
  }
}
