import { join } from 'node:path';
import exceljs from 'exceljs';
import { writeWorkbook } from '../../electron/files/write-workbook.ts';
import {
  columnLetters,
  type SheetCell,
  type SheetDescription,
  type WorkbookDescription,
} from '../../shared/workbook/workbook.ts';
import { recalculateAll } from './libreoffice.ts';

/** Lets LibreOffice work out workbooks whose formulas come with results that nobody would take for true. */
export async function reckoned(
  workbooks: readonly WorkbookDescription[],
  folder: string,
): Promise<exceljs.Workbook[]> {
  const names = workbooks.map((_, index) => `${index + 1}.xlsx`);
  for (const [index, workbook] of workbooks.entries()) {
    await writeWorkbook(join(folder, names[index] ?? ''), untrue(workbook));
  }
  recalculateAll(
    names.map((name) => join(folder, name)),
    folder,
  );
  const copies: exceljs.Workbook[] = [];
  for (const name of names) {
    copies.push(await new exceljs.Workbook().xlsx.readFile(join(folder, 'recalculated', name)));
  }
  return copies;
}

function untrue(workbook: WorkbookDescription): WorkbookDescription {
  const cell = (value: SheetCell) =>
    typeof value === 'object' && value !== null ? { ...value, value: -1 } : value;
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(cell)) }));
  return { ...workbook, sheets };
}

/** Where LibreOffice comes to something else than the workbook says, such as `成绩!K12: 84.98, not 84.99`. */
export function disagreements(workbook: WorkbookDescription, copy: exceljs.Workbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, index) =>
      row.flatMap((cell, column) => disagreement(sheet, { cell, row: index + 2, column }, copy)),
    ),
  );
}

interface Placed {
  readonly cell: SheetCell;
  readonly row: number;
  readonly column: number;
}

function disagreement(
  { name, columns }: SheetDescription,
  { cell, row, column }: Placed,
  copy: exceljs.Workbook,
): string[] {
  if (typeof cell !== 'object' || cell === null) return [];
  const address = `${columnLetters(column)}${row}`;
  const found = valueAt(copy, name, address);
  const isUnrounded = columns[column]?.role === 'working' || columns[column]?.format.endsWith('%');
  const agrees = isUnrounded ? isNear(found, cell.value) : found === cell.value;
  return agrees ? [] : [`${name}!${address}: ${found}, not ${cell.value} =${cell.formula}`];
}

/** What LibreOffice came to in a cell; empty text for nothing. The library's `value` leaves out a result of 0. */
export function valueAt(copy: exceljs.Workbook, sheet: string, address: string): unknown {
  const cell = copy.getWorksheet(sheet)?.getCell(address);
  if (cell === undefined || cell.formula === undefined) {
    return typeof cell?.value === 'object' && cell.value !== null ? cell.text : (cell?.value ?? '');
  }
  const { result } = cell.model;
  return typeof result === 'object' ? JSON.stringify(result) : (result ?? '');
}

/** Unrounded figures are doubles here and there; they agree but for what doubles lose. */
function isNear(found: unknown, wanted: number | string): boolean {
  if (typeof found !== 'number' || typeof wanted !== 'number') return found === wanted;
  return Math.abs(found - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted)) * 100;
}
