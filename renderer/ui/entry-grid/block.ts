import type { CellChange } from './edits.ts';
import { cellState, type GridContent, typedChange } from './entry-field.ts';

/** A rectangle of cells, by index of row and of column, heads counted; both ends belong to it. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the keyboard is. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rectangle between two corners. */
export function blockBetween(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function isInBlock({ top, bottom, left, right }: Block, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The texts of a block, as they are saved or typed. */
export function blockTexts<Row>(content: GridContent<Row>, block: Block): string[][] {
  const { rows, heads, fields } = content;
  return rows
    .slice(block.top, block.bottom + 1)
    .map((row) =>
      [
        ...heads.map((head) => head.value(row)),
        ...fields.map((field) => (field.isOpen(row) ? cellState(content, row, field).text : '')),
      ].slice(block.left, block.right + 1),
    );
}

/** The changes that empty a block. */
export function emptied<Row>(content: GridContent<Row>, block: Block): CellChange[] {
  return cellsOf(content, block).map(({ row, field }) => typedChange(content, row, field, ''));
}

/** The next cell that can be typed into, to the right or back to the left, row after row; null past the end. */
export function nextOpen<Row>(
  { rows, heads, fields }: GridContent<Row>,
  { row, column }: Place,
  step: 1 | -1,
): Place | null {
  const first = Math.max(column - heads.length, step === 1 ? -1 : 0);
  let index = row * fields.length + first + step;
  for (; index >= 0 && index < rows.length * fields.length; index += step) {
    const place = { row: Math.floor(index / fields.length), column: index % fields.length };
    const [there, field] = [rows[place.row], fields[place.column]];
    if (there !== undefined && field?.isOpen(there)) return { ...place, column: heads.length + place.column };
  }
  return null;
}

/** The next cell below, or above, that can be typed into, so that no key is typed into nothing; null where there is none. */
export function nextBelow<Row>(
  { rows, heads, fields }: GridContent<Row>,
  { row, column }: Place,
  step: 1 | -1,
): Place | null {
  const field = fields[column - heads.length];
  for (let index = row + step; ; index += step) {
    const there = rows[index];
    if (there === undefined) return null;
    if (field === undefined || field.isOpen(there)) return { row: index, column };
  }
}

/** What pasting a table does. */
export interface Pasted {
  readonly changes: readonly CellChange[];
  /** How many filled cells of the table had no place: past the edge, or where nothing can be typed. */
  readonly outside: number;
}

/**
 * Lays a table over the grid, its first cell on the first of the block; a single cell fills the whole block. Blank cells
 * of the table leave what is there: they come from merged cells, and nobody loses a value by a gap.
 */
export function pasted<Row>(
  content: GridContent<Row>,
  table: readonly (readonly string[])[],
  block: Block,
): Pasted {
  const only = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  if (only !== undefined) {
    const changes = cellsOf(content, block).map(({ row, field }) => typedChange(content, row, field, only));
    return { changes, outside: changes.length === 0 ? 1 : 0 };
  }
  const filled = table.flatMap((cells, down) =>
    cells.flatMap((text, across) => (text.trim() === '' ? [] : [{ text, down, across }])),
  );
  const changes = filled.flatMap(({ text, down, across }) => {
    const row = content.rows[block.top + down];
    const field = content.fields[block.left + across - content.heads.length];
    return row === undefined || field === undefined || !field.isOpen(row)
      ? []
      : [typedChange(content, row, field, text)];
  });
  return { changes, outside: filled.length - changes.length };
}

function cellsOf<Row>({ rows, heads, fields }: GridContent<Row>, block: Block) {
  const within = fields.slice(Math.max(0, block.left - heads.length), block.right - heads.length + 1);
  return rows
    .slice(block.top, block.bottom + 1)
    .flatMap((row) => within.filter((field) => field.isOpen(row)).map((field) => ({ row, field })));
}
