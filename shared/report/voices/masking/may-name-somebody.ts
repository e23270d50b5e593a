import { isOrdinary } from './ordinary-words.ts';
import { SURNAME } from './surnames.ts';

const PERHAPS_A_NAME = new RegExp(`${SURNAME}(?=\\p{Script=Han})`, 'gu');
/** Digits and Latin words in a resident's words: door numbers, handles, foreign names. */
const PERHAPS_A_TRACE = /\d{3,}|[A-Za-z]{2,}|[@#]|[（(].*略.*[）)]|某处|某居民|某某/u;

/**
 * Whether a masked text may still name somebody, or was about somebody: a character that is a surname stands there and
 * belongs to no ordinary word. Who quotes leaves such a text out.
 */
export function mayNameSomebody(masked: string): boolean {
  if (PERHAPS_A_TRACE.test(masked)) return true;
  return [...masked.matchAll(PERHAPS_A_NAME)].some(({ index }) => !isOrdinary(masked, index));
}
