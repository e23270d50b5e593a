import { cellText } from '../cells/cell-text.ts';
import { plainText } from '../cells/plain-text.ts';
import type { SheetRow } from '../model/sheet.ts';

const TOTAL = /^(?:合计|小计|总计|共计|总和|平均|平均分|平均值|(?:sub)?total|average)(?:[(:].*)?$/iu;
/** In a later cell only these words: 街镇 may stand before 小计. */
const PLAIN_TOTAL = /^(?:合计|小计|总计|共计)[:：]?$/u;
/** A time or an address on the net: most first cells of an export. */
const WORDLESS = /^[ -@]+$/u;
const CELLS_THAT_NAME_A_ROW = 4;
/** 「华阳路街道小计」 is a subtotal; a longer text that ends so is a sentence. */
const LONGEST_SUBTOTAL = 20;
const SUBTOTAL = /(?:合计|小计|总计)[:：]?$/u;
const NOTE =
  /^(?:注\d*|备注|说明|附注|填表说明|填表人|填报人|制表人?|审核人?|note|notes|remark|remarks):|^※/iu;
/** A note fills one cell, a line of signatures a few; more cells are a row of the table. */
const MOST_CELLS_OF_A_NOTE = 4;

/** What a row below the heading may be instead of evidence. */
export type AsideRow = 'total' | 'note';

/** Recognises 合计 rows and notes under a table by their first cells that are not blank. */
export function asideRow(row: SheetRow): { readonly aside: AsideRow; readonly text: string } | null {
  const total = totalIn(row);
  if (total !== null) return { aside: 'total', text: total };
  const note = row.cells.find((cell) => cellText(cell) !== '');
  if (typeof note !== 'string' || !NOTE.test(plainText(note))) return null;
  const filled = row.cells.filter((cell) => cellText(cell) !== '').length;
  return filled <= MOST_CELLS_OF_A_NOTE ? { aside: 'note', text: note.trim() } : null;
}

function totalIn(row: SheetRow): string | null {
  let seen = 0;
  for (const cell of row.cells) {
    const text = cellText(cell);
    if (text === '') continue;
    if (typeof cell === 'string' && !WORDLESS.test(text) && isTotal(plainText(text), seen === 0)) return text;
    seen += 1;
    if (seen === CELLS_THAT_NAME_A_ROW) return null;
  }
  return null;
}

function isTotal(plain: string, isFirst: boolean): boolean {
  if (!isFirst) return PLAIN_TOTAL.test(plain);
  return TOTAL.test(plain) || (plain.length <= LONGEST_SUBTOTAL && SUBTOTAL.test(plain));
}

/** Whether no cell of the row says anything. */
export function isBlankRow(row: SheetRow): boolean {
  return row.cells.every((cell) => cellText(cell) === '');
}
