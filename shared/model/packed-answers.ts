import type { Answer } from './evidence.ts';
import type { SurveyBook } from './import-plan.ts';

/** A survey's questions in their order, with their options in theirs. */
export type SurveyQuestions = SurveyBook['questions'];

/**
 * One answer as it is kept: the index of the option chosen, the indexes of several in growing order, or
 * one of the states below zero.
 */
export type PackedAnswer = number | readonly number[];

const STATES = { blank: -1, empty: -2, skipped: -3 } as const;

/**
 * Packs the answer to a question; of equal labels the first is meant. Throws when a label is not an option of its
 * question.
 *
 * @example packAnswer(['不满意'], { id: 'q1', options: ['满意', '不满意'] }) // 1
 */
export function packAnswer(answer: Answer, { id, options }: SurveyQuestions[number]): PackedAnswer {
  if (typeof answer === 'string') return STATES[answer];
  const indexes = [...new Set(answer)].map((label) => {
    const index = options.indexOf(label);
    if (index < 0) throw new Error(`question ${id} has no option ${label}`);
    return index;
  });
  const [first, ...others] = indexes.sort((a, b) => a - b);
  return first !== undefined && others.length === 0 ? first : indexes;
}

/** The packed answers of one response, in the order of its survey's questions, as they are kept. */
export function packedText(answers: readonly PackedAnswer[]): string {
  return JSON.stringify(answers);
}

/** The packed answers of one response; throws when the text is not what `packedText` wrote. */
export function readPacked(text: string, questions: SurveyQuestions): readonly PackedAnswer[] {
  const packed: unknown = JSON.parse(text);
  if (!arePackedAnswers(packed, questions)) throw unreadable(text);
  return packed;
}

/**
 * The packed answers of so many responses to one survey, their texts with commas between: reading them at once
 * takes a third of the time. Throws like `readPacked`.
 */
export function readPackedTogether(
  texts: string,
  count: number,
  questions: SurveyQuestions,
): readonly (readonly PackedAnswer[])[] {
  const responses: unknown = JSON.parse(`[${texts}]`);
  if (!Array.isArray(responses) || responses.length !== count) throw unreadable(texts);
  for (const packed of responses) {
    if (!arePackedAnswers(packed, questions)) throw unreadable(JSON.stringify(packed));
  }
  return responses;
}

function arePackedAnswers(packed: unknown, questions: SurveyQuestions): packed is readonly PackedAnswer[] {
  if (!Array.isArray(packed) || packed.length !== questions.length) return false;
  // By index: this runs for every answer of the district.
  for (let position = 0; position < packed.length; position += 1) {
    const options = questions[position]?.options.length ?? 0;
    if (!isPackedAnswer(packed[position], options)) return false;
  }
  return true;
}

function isPackedAnswer(answer: unknown, options: number): boolean {
  if (!Array.isArray(answer)) return isIndex(answer, STATES.skipped, options);
  return answer.length > 1 && answer.every((index) => isIndex(index, 0, options));
}

function isIndex(value: unknown, from: number, below: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value < below;
}

function unreadable(text: string): Error {
  return new Error(`packed answers do not fit their survey: ${text}`);
}

/** The answers of one response by question, as they were before they were packed; throws like `readPacked`. */
export function unpackAnswers(text: string, questions: SurveyQuestions): Readonly<Record<string, Answer>> {
  const packed = readPacked(text, questions);
  return Object.fromEntries(
    questions.map(({ id, options }, position) => [
      id,
      unpackAnswer(packed[position] ?? STATES.blank, options),
    ]),
  );
}

function unpackAnswer(packed: PackedAnswer, options: readonly string[]): Answer {
  const [state] = Object.entries(STATES).find(([, code]) => code === packed) ?? [];
  return state === undefined ? labelsOf(packed, options) : (state as keyof typeof STATES);
}

/** The labels of a packed answer; none for blank, `(空)` and `(跳过)`. */
export function labelsOf(answer: PackedAnswer, options: readonly string[]): string[] {
  const indexes = typeof answer === 'number' ? [answer] : answer;
  return indexes.map((index) => options[index]).filter((label) => label !== undefined);
}
