import { plainText, withoutEndPunctuation } from '../../cells/plain-text.ts';

/** 「3、」 「3.」 「3)」 「(3)」 「Q3.」 「Q3 」 「第3题」, but not the 3 of 「3.5公里」. */
const LEADING_NUMBER =
  /^(?:\(\s*\d{1,3}\s*\)|Q\s*\d{1,3}\s*[、.:)]?(?!\d)|第\s*\d{1,3}\s*题\s*[、.:)]?|\d{1,3}\s*[、.:)](?!\d))/iu;

/**
 * The text of a question as it is compared: NFKC, without leading number, spaces and end punctuation.
 *
 * @example questionKey('Q3. 您对小区治理 满意吗？') // '您对小区治理满意吗'
 */
export function questionKey(text: string): string {
  const numbered = text.normalize('NFKC').trim();
  return withoutEndPunctuation(plainText(numbered.replace(LEADING_NUMBER, '')));
}
