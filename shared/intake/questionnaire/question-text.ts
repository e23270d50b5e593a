import { plainText, withoutEndPunctuation } from '../../cells/plain-text.ts';

/** 「3、」 「3.」 「3)」 「(3)」 「Q3.」 「Q3 」 「第3题」, but not the 3 of 「3.5公里」. */
const LEADING_NUMBER =
  /^(?:\(\s*\d{1,3}\s*\)|Q\s*\d{1,3}\s*[、.:)]?(?!\d)|第\s*\d{1,3}\s*题\s*[、.:)]?|\d{1,3}\s*[、.:)](?!\d))/iu;
const DASHES = /[-—–―‐]+/gu;

/** A heading without the number of its question, which is null when it has none. */
export interface NumberedText {
  readonly number: number | null;
  /** NFKC, without spaces around it. */
  readonly text: string;
}

/**
 * Takes the leading number of a question off its text.
 *
 * @example numberedText('第6题（运动）') // { number: 6, text: '(运动)' }
 */
export function numberedText(heading: string): NumberedText {
  const whole = heading.normalize('NFKC').trim();
  const [leading] = LEADING_NUMBER.exec(whole) ?? [];
  if (leading === undefined) return { number: null, text: whole };
  const [digits] = /\d+/u.exec(leading) ?? [];
  return { number: Number(digits), text: whole.slice(leading.length).trim() };
}

/**
 * The text of a question as it is compared: NFKC, without leading number, spaces and end punctuation.
 *
 * @example questionKey('Q3. 您对小区治理 满意吗？') // '您对小区治理满意吗'
 */
export function questionKey(text: string): string {
  return withoutEndPunctuation(plainText(numberedText(text).text));
}

/** A question’s key in which all dashes are alike: 「满意度——物业」 is 「满意度-物业」. */
export function dashedKey(key: string): string {
  return key.replace(DASHES, '-');
}
