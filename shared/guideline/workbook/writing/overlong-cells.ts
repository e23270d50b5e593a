import { type Problem, problem } from '../../../problems/problem.ts';
import type { SheetDescription, WorkbookDescription } from '../../../workbook/workbook.ts';

/** No spreadsheet program takes more characters in one cell. */
const MOST_CHARACTERS = 32_767;

/** A problem for every text that no cell can hold: cut short it would be another guideline. */
export function overlongCells({ sheets }: WorkbookDescription): Problem[] {
  return sheets.flatMap((sheet) => sheet.rows.flatMap((_, index) => overlongInRow(sheet, index)));
}

function overlongInRow({ name, columns, rows }: SheetDescription, index: number): Problem[] {
  return (rows[index] ?? []).flatMap((cell, place) => {
    if (typeof cell !== 'string' || cell.length <= MOST_CHARACTERS) return [];
    const facts = { length: cell.length, limit: MOST_CHARACTERS };
    const column = columns[place]?.heading ?? '';
    return [problem('guideline-cell-too-long', facts, { sheet: name, row: index + 2, column })];
  });
}
