import type { Question } from '../../rules/question.ts';

/**
 * What stands above a question’s column: its number and text, as on paper. A blank keeps the number apart from a text that
 * begins with a figure.
 *
 * @example questionHeading({ text: '您对保洁是否满意' }, 2) // '3、您对保洁是否满意'
 */
export function questionHeading({ text }: Pick<Question, 'text'>, place: number): string {
  return `${place + 1}、${/^\d/u.test(text) ? ' ' : ''}${text}`;
}

/** What stands above the column of one option: `3、题干（选项）`. */
export function optionHeading(question: Pick<Question, 'text'>, place: number, option: string): string {
  return `${questionHeading(question, place)}（${option}）`;
}
