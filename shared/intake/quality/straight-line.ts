/** So many answers, all by the option at the same position. */
export interface StraightLine {
  readonly questions: number;
  /** From 0. */
  readonly position: number;
}

/**
 * The straight line that the answers to some questions are; null when two of them differ, or none was answered. It looks no
 * further than the first difference, since that is near in almost every response.
 *
 * @param positionAt the position of the option chosen in a question, from 0; null where it was not answered
 */
export function straightLine(
  questions: number,
  positionAt: (question: number) => number | null,
): StraightLine | null {
  let line: StraightLine | null = null;
  let answered = 0;
  for (let question = 0; question < questions; question += 1) {
    const position = positionAt(question);
    if (position === null) continue;
    if (line !== null && line.position !== position) return null;
    answered += 1;
    line ??= { questions: 1, position };
  }
  return line === null ? null : { ...line, questions: answered };
}
