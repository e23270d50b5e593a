import type { Answer } from '../../model/evidence.ts';
import { type PackedAnswer, packAnswer } from '../../model/packed-answers.ts';
import type { Question } from '../../rules/question.ts';

/** An answer in the two forms in which a response carries it. */
export interface WrittenAnswer {
  /** As JSON says it in the record of all answers: `"q1":["满意"]`. */
  readonly text: string;
  readonly packed: PackedAnswer;
  readonly isBlank: boolean;
}

/** Writes the answers to one question. Answers repeat by the thousand: whoever reads them keeps what was written. */
export class AnswerWriter {
  private readonly question: { readonly id: string; readonly options: readonly string[] };
  private readonly name: string;

  constructor({ id, options }: Question) {
    this.question = { id, options: options.map(({ label }) => label) };
    this.name = JSON.stringify(id);
  }

  write(answer: Answer): WrittenAnswer {
    return {
      text: `${this.name}:${JSON.stringify(answer)}`,
      packed: packAnswer(answer, this.question),
      isBlank: answer === 'blank',
    };
  }
}
