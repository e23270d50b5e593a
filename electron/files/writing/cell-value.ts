import type exceljs from 'exceljs';
import type { SheetCell } from '../../../shared/workbook/workbook.ts';
import { typedText } from './typed-text.ts';

/** The format that keeps what is typed as text. */
export const TEXT = '@';

const LONGEST_CELL = 32_767;
/** What XML cannot hold, and a lone half of a character. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A cell that every spreadsheet program opens: finite numbers, text of at most 32,767 characters. */
export function cellValue(value: SheetCell): exceljs.CellValue {
  if (typeof value === 'object' && value !== null) return { formula: value.formula, result: value.value };
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null) return null;
  const clean = writableText(value);
  return typedText(clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean);
}

/** The text without what no workbook can hold. */
export function writableText(text: string): string {
  return text.replaceAll(UNWRITABLE, '');
}
