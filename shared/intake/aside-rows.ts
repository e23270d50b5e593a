import type { SheetRow } from '../model/sheet.ts';
import { cellText } from './cells/cell-text.ts';
import { plainText } from './matching/plain-text.ts';

const TOTAL = /^(?:合计|小计|总计|共计|总和|平均|平均分|平均值|(?:sub)?total|average)(?:[(:].*)?$/iu;
const SUBTOTAL = /(?:合计|小计|总计)[:：]?$/u;
const NOTE =
  /^(?:注\d*|备注|说明|附注|填表说明|填表人|填报人|制表人?|审核人?|note|notes|remark|remarks):|^※/iu;
/** A note fills one cell, a line of signatures a few; more cells are a row of the table. */
const MOST_CELLS_OF_A_NOTE = 4;

/** What a row below the heading may be instead of evidence. */
export type AsideRow = 'total' | 'note';

/** Recognises 合计 rows and notes under a table by their first cell that is not blank. */
export function asideRow(row: SheetRow): { readonly aside: AsideRow; readonly text: string } | null {
  const first = row.cells.find((cell) => cellText(cell) !== '');
  if (typeof first !== 'string' || !/[计均注说填制审※a-z]/iu.test(first)) return null;
  const text = first.trim();
  const plain = plainText(text);
  if (TOTAL.test(plain) || (plain.length <= 20 && SUBTOTAL.test(plain))) return { aside: 'total', text };
  if (!NOTE.test(plain)) return null;
  const filled = row.cells.filter((cell) => cellText(cell) !== '').length;
  return filled <= MOST_CELLS_OF_A_NOTE ? { aside: 'note', text } : null;
}

/** Whether no cell of the row says anything. */
export function isBlankRow(row: SheetRow): boolean {
  return row.cells.every((cell) => cellText(cell) === '');
}
