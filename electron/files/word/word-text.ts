import { printable } from '../../../shared/report/pdf/text/printable.ts';

/** Two code points that no character has, and halves of pairs: XML cannot hold them. */
const NO_CHARACTERS =
  /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as a document can hold it: without line ends, controls and what is no character. */
export function wordText(text: string): string {
  return printable(text).replaceAll(NO_CHARACTERS, '');
}

/** How wide a text is about, in characters: what is not Chinese counts half. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);
}
