import type exceljs from 'exceljs';
import type { SheetCell, SheetColumn } from '../../../shared/workbook/workbook.ts';
import { TEXT } from './cell-value.ts';

/** Figures that may be changed stand on a light ground. */
const INPUT: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBE6' } };
const WORKING: Partial<exceljs.Font> = { color: { argb: 'FF808080' } };

type Look = Partial<exceljs.Style>;

/** How the cells below a heading look. */
export interface ColumnLooks {
  /** Of a cell that is empty, too: what somebody writes there later looks like this. */
  readonly usual: Look;
  /** In a column of text a number would become text when it is edited, and a formula would show itself. */
  readonly figure: Look;
  /** Of a cell that people may change. */
  readonly input: Look;
}

/**
 * The looks of a column, made once: cells share them, for the library looks up a style it has seen and works out any
 * other.
 */
export function columnLooks({ format, align, role }: SheetColumn): ColumnLooks {
  const usual: Look = {
    numFmt: format,
    alignment: { vertical: 'top', horizontal: align, wrapText: format === TEXT },
    ...(role === 'working' && { font: WORKING }),
  };
  const figure = format === TEXT ? { ...usual, numFmt: 'General' } : usual;
  return { usual, figure, input: { ...usual, fill: INPUT } };
}

/** Which of the looks a cell has; an empty cell among inputs is none to fill in, and a formula is none to change. */
export function lookOf(cell: SheetCell, { role }: SheetColumn, looks: ColumnLooks): Look {
  const isFormula = typeof cell === 'object' && cell !== null;
  if (role === 'input' && cell !== null && !isFormula) return looks.input;
  return isFormula || typeof cell === 'number' ? looks.figure : looks.usual;
}
