import type { SheetColumn } from '../../workbook/workbook.ts';

/** What a drop-down can hold in its own cell, in characters with the commas between. */
const LONGEST_LIST = 255;

/**
 * What a column offers to choose from. A list that no spreadsheet program takes (too long, or a word with a comma or a
 * quotation mark in it) is left to the note: a wrong list would be worse than none.
 */
export function offered(words: readonly string[]): Pick<SheetColumn, 'choices'> {
  const isPlain = words.every((word) => !/[,"\n]/u.test(word));
  return isPlain && words.join(',').length <= LONGEST_LIST ? { choices: words } : {};
}
