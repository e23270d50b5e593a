import { numeralsAsDigits } from './chinese-numerals.ts';
import { plainText } from './plain-text.ts';
import { simplified } from './simplified.ts';

/** 「12—24号」 is not 1224号. */
const BETWEEN_NUMBERS = /(?<=\d)[\p{P}\p{S}至](?=\d)/gu;
const PUNCTUATION = /(?!(?<=\d)-(?=\d))[\p{P}\p{S}]/gu;

/**
 * A name as it is compared with others: NFKC, simplified, in lower case, without spaces and punctuation, with the
 * numerals that count something as digits.
 *
 * @example nameSpelling('仁恒·河滨城（Ⅱ期）') // '仁恒河滨城2期'
 */
export function nameSpelling(name: string): string {
  const plain = simplified(plainText(name)).replace(BETWEEN_NUMBERS, '-');
  return numeralsAsDigits(plain.replace(PUNCTUATION, ''));
}
