import type { Answer } from '../../model/evidence.ts';

/**
 * Says answers exactly as `JSON.stringify` does. Answers repeat by the thousand and are the same objects then: each is
 * put into words once, which leaves a fifth of the work.
 */
export class AnswersText {
  /** In the order of the record, each with what stands before its answer. */
  private readonly parts: readonly { readonly id: string; readonly before: string }[];
  private readonly texts = new WeakMap<object, string>();

  /** @param sample a record with the questions of all others, in their order */
  constructor(sample: Readonly<Record<string, Answer>>) {
    this.parts = Object.keys(sample).map((id, index) => ({
      id,
      before: `${index === 0 ? '' : ','}${JSON.stringify(id)}:`,
    }));
  }

  of(answers: Readonly<Record<string, Answer>>): string {
    let text = '{';
    for (const { id, before } of this.parts) text += before + this.textOf(answers[id] ?? 'blank');
    return `${text}}`;
  }

  private textOf(answer: Answer): string {
    if (typeof answer === 'string') return `"${answer}"`;
    const known = this.texts.get(answer);
    if (known !== undefined) return known;
    const text = JSON.stringify(answer);
    this.texts.set(answer, text);
    return text;
  }
}
