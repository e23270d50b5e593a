import type { Answer } from '../../model/evidence.ts';

/** A question that was not answered, in one of three ways; none of them is an option and none is zero. */
export type AnswerState = Extract<Answer, string>;

/** By text as 问卷星 writes it, by ordinal as it counts: −3 skipped, −2 blank. */
const STATES: ReadonlyMap<string, AnswerState> = new Map([
  ['', 'blank'],
  ['(空)', 'empty'],
  ['(跳过)', 'skipped'],
  ['-2', 'empty'],
  ['−2', 'empty'],
  ['-3', 'skipped'],
  ['−3', 'skipped'],
]);

/** The state that a plain text (NFKC, without spaces) stands for; undefined when it stands for none. */
export function answerState(plain: string): AnswerState | undefined {
  return STATES.get(plain);
}
