import type exceljs from 'exceljs';
import type { SheetColumn } from '../../../shared/workbook/workbook.ts';
import { LINE_HEIGHT, linesOf } from './text-size.ts';

/** In characters; a note is about so wide. */
const NOTE_WIDTH = 46;

/** Hangs on each heading what its column says of itself. */
export function addNotes(worksheet: exceljs.Worksheet, columns: readonly SheetColumn[]): void {
  for (const [place, { note }] of columns.entries()) {
    if (note === undefined) continue;
    const cell = worksheet.getCell(1, place + 1);
    cell.note = { texts: [{ font: { size: 10 }, text: note }] };
    makeRoom(cell, {
      left: place + 1,
      top: 0,
      right: columnAfter(place + 1, columns),
      bottom: rowAfter(linesOf(note, NOTE_WIDTH) * LINE_HEIGHT, worksheet),
    });
  }
}

/** Where a box lies, in columns and rows from 0. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Lets a note be as large as its text. The library gives every note two columns and four rows; what it
 * writes is this model, whose `anchor` it knows but lets nobody set.
 */
function makeRoom(cell: exceljs.Cell, anchor: Box): void {
  const note = (cell as unknown as { readonly _comment: { readonly model: object } })._comment;
  Object.defineProperty(note, 'model', { value: { ...note.model, anchor } });
}

const USUAL_WIDTH = 9;

/** The column that ends a box which begins at a column and is as wide as a note. */
function columnAfter(first: number, columns: readonly SheetColumn[]): number {
  let width = 0;
  let column = first;
  for (; width < NOTE_WIDTH; column += 1) width += columns[column]?.width ?? USUAL_WIDTH;
  return column;
}

/** The row that ends a box of this height which begins at the heading. */
function rowAfter(height: number, worksheet: exceljs.Worksheet): number {
  let reached = 0;
  let row = 0;
  for (; reached < height + LINE_HEIGHT; row += 1) reached += worksheet.getRow(row + 1).height ?? LINE_HEIGHT;
  return row;
}
