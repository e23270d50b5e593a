const WHITESPACE = /\s+/gu;
/** ASCII without the space, and the common Chinese characters: NFKC leaves a text of these as it is. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/u;
const END_PUNCTUATION = new Set('。.?!:;,、…~·*');
const TRAILING_BRACKET = /[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]$/u;

/**
 * The text as it is compared: NFKC, without spaces. What is kept is always the text as typed.
 *
 * @example plainText('天山路 ３００弄') // '天山路300弄'
 */
export function plainText(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(WHITESPACE, '');
}

/** Plain text without punctuation at its end: 「您满意吗？」 is 「您满意吗」. */
export function withoutEndPunctuation(plain: string): string {
  // Not by a regular expression: on many stops in the middle it would take quadratic time.
  let end = plain.length;
  while (end > 0 && END_PUNCTUATION.has(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

/** Plain text without a last bracket: 「空置率(%)」 is 「空置率」. */
export function withoutBracket(plain: string): string {
  return plain.replace(TRAILING_BRACKET, '');
}

/**
 * A heading as it is compared: plain, in lower case, without the star of a required field and without
 * punctuation at its end.
 *
 * @example headingKey('＊得分：') // '得分'
 */
export function headingKey(heading: string): string {
  return withoutEndPunctuation(plainText(heading).replace(/^\*+/u, '')).toLowerCase();
}
