import { chineseNumeral } from './chinese-numeral.ts';

/** How many levels of headings have numbers of their own. */
const NUMBERED_LEVELS = 4;

/**
 * What stands before a heading: 一、 at depth 0, then （一）, 1. and （1）; nothing below that.
 *
 * @param place of the heading among its neighbours, from 0
 */
export function headingNumber(depth: number, place: number): string {
  const number = place + 1;
  if (depth === 0) return `${chineseNumeral(number)}、`;
  if (depth === 1) return `（${chineseNumeral(number)}）`;
  if (depth === 2) return `${number}. `;
  return depth === NUMBERED_LEVELS - 1 ? `（${number}）` : '';
}

/** 附件1, or 附件 for one that is alone. */
export function attachmentNumber(place: number, count: number): string {
  return count === 1 ? '附件' : `附件${place + 1}`;
}

/** What stands before an attachment's title in the note below the text: 1. , or nothing for one that is alone. */
export function attachmentNoteNumber(place: number, count: number): string {
  return count === 1 ? '' : `${place + 1}. `;
}
