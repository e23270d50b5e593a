import type { Question } from '../../rules/question.ts';
import { headingSplits } from './heading-splits.ts';
import { numberedText, questionKey } from './question-text.ts';

/** The questions of a guideline that are rows of one matrix, 「题干—行」, by what stands before the dash. */
export class MatrixRows {
  private readonly byStem = new Map<string, Map<string, Question>>();

  constructor(questions: readonly Question[]) {
    for (const question of questions) {
      for (const text of [question.text, ...question.aliases]) this.add(text, question);
    }
  }

  /** The questions of the one matrix whose rows are these and no others, in their order; none where there is no such. */
  withRows(rows: readonly string[]): readonly Question[] {
    const keys = rows.map(questionKey);
    const found = [...this.byStem.values()].flatMap((matrix) => {
      const questions = keys.map((key) => matrix.get(key)).filter((question) => question !== undefined);
      return matrix.size === keys.length && new Set(questions).size === keys.length ? [questions] : [];
    });
    const [only, ...others] = found;
    return only !== undefined && others.length === 0 ? only : [];
  }

  private add(text: string, question: Question): void {
    for (const { stem, part, by } of headingSplits(numberedText(text).text)) {
      if (by !== 'dash' && by !== 'hyphen') continue;
      const key = questionKey(stem);
      const rows = this.byStem.get(key) ?? new Map<string, Question>();
      this.byStem.set(key, rows.set(questionKey(part), question));
    }
  }
}
