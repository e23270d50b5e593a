import type { Question } from '../../rules/question.ts';

/** A text that brings a number of its own: 「1. 题干」 「（3）题干」 「Q2 题干」 「第4题」. An import takes off one number, not two. */
const OWN_NUMBER = /^\s*(?:[(（]?\s*\d{1,3}\s*[、.．:：)）](?!\d)|Q\s*\d|第\s*\d+\s*题)/iu;

/**
 * What stands above a question’s column: its number and text, as on paper. A blank keeps the number apart from a text that
 * begins with a figure.
 *
 * @example questionHeading({ text: '您对保洁是否满意' }, 2) // '3、您对保洁是否满意'
 */
export function questionHeading({ text }: Pick<Question, 'text'>, place: number): string {
  if (OWN_NUMBER.test(text)) return text;
  return `${place + 1}、${/^\d/u.test(text) ? ' ' : ''}${text}`;
}

/** What stands above the column of one option: `3、题干（选项）`. */
export function optionHeading(question: Pick<Question, 'text'>, place: number, option: string): string {
  return `${questionHeading(question, place)}（${option}）`;
}

/** A question as residents read it: `3. 题干（可多选）`. */
export function printedQuestion({ text, kind }: Pick<Question, 'text' | 'kind'>, place: number): string {
  const number = OWN_NUMBER.test(text) ? '' : `${place + 1}. `;
  return `${number}${text}${kind === 'multiple' && !text.includes('多选') ? '（可多选）' : ''}`;
}
