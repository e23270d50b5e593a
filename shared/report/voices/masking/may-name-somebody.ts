import { isOrdinary } from './ordinary-words.ts';
import { SURNAME } from './surnames.ts';

const PERHAPS_A_NAME = new RegExp(`${SURNAME}(?=\\p{Script=Han})`, 'gu');
/** Digits and Latin words in a resident's words: door numbers, handles, foreign names. */
const PERHAPS_A_TRACE =
  /\d{3,}|[A-Za-z]{2,}|[@#]|[（(].*略.*[）)]|某处|某|阿姨|先生|女士|小姐|爷爷|奶奶|阿婆|阿公|叔叔|伯伯|大妈|大爷/u;

/** Whether a character that is a surname stands in a text without belonging to an ordinary word. */
export function mayHoldAName(text: string): boolean {
  return [...text.matchAll(PERHAPS_A_NAME)].some(({ index }) => !isOrdinary(text, index));
}

/** Whether a masked text was about somebody, or may still name somebody. Who quotes leaves such a text out. */
export function mayNameSomebody(masked: string): boolean {
  return PERHAPS_A_TRACE.test(masked) || mayHoldAName(masked);
}
