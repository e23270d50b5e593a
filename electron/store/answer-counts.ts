import { labelsOf, type PackedAnswer, type SurveyQuestions } from '../../shared/model/packed-answers.ts';

/** An answer in the guideline's words; equal answers have equal keys, whatever the survey. */
export interface WordedAnswer {
  readonly key: string;
  readonly chosen: readonly string[];
}

/** How often one answer was given. */
export interface CountedAnswer {
  readonly answer: WordedAnswer;
  readonly count: number;
}

/** An option chosen alone, and its index. */
interface LoneOption {
  readonly option: number;
  readonly answer: WordedAnswer;
}

/** Puts packed answers of one survey into words, each distinct answer once for the whole district. */
export class SurveyWords {
  readonly questions: SurveyQuestions;
  /** By question, in the order of their keys. */
  readonly alone: readonly (readonly LoneOption[])[];
  /** By question, then the indexes chosen together, joined with commas. */
  private readonly several: readonly Map<string, WordedAnswer>[];

  constructor(questions: SurveyQuestions) {
    this.questions = questions;
    this.alone = questions.map(({ options }) =>
      options
        .map((label, option) => ({ option, answer: worded([label]) }))
        .sort((a, b) => byKey(a.answer, b.answer)),
    );
    this.several = questions.map(() => new Map());
  }

  together(position: number, packed: string): WordedAnswer {
    const known = this.several[position]?.get(packed);
    if (known !== undefined) return known;
    const answer = worded(labelsOf(packed.split(',').map(Number), this.questions[position]?.options ?? []));
    this.several[position]?.set(packed, answer);
    return answer;
  }
}

function worded(labels: readonly string[]): WordedAnswer {
  const chosen = labels.toSorted();
  return { key: JSON.stringify(chosen), chosen };
}

/** Orders answers by what they say, which is the same in every survey. */
export function byKey(a: WordedAnswer, b: WordedAnswer): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

/** Counts the responses of one compound to one survey. */
export class AnswerCounts {
  private readonly survey: SurveyWords;
  /** By question, then option: chosen alone. */
  private readonly alone: readonly number[][];
  /** By question, then the indexes chosen together, joined with commas. */
  private readonly several = new Map<number, Map<string, number>>();

  constructor(survey: SurveyWords) {
    this.survey = survey;
    this.alone = survey.questions.map(({ options }) => options.map(() => 0));
  }

  /** Adds one response; its blank, empty and skipped questions count nowhere. */
  add(answers: readonly PackedAnswer[]): void {
    // By index: this runs for every answer of the district.
    for (let position = 0; position < answers.length; position += 1) {
      const answer = answers[position];
      if (typeof answer === 'number') {
        const counts = this.alone[position];
        if (answer >= 0 && counts !== undefined) counts[answer] = (counts[answer] ?? 0) + 1;
      } else if (answer !== undefined) {
        this.addSeveral(position, answer.join(','));
      }
    }
  }

  private addSeveral(position: number, packed: string): void {
    const counts = this.several.get(position);
    if (counts === undefined) this.several.set(position, new Map([[packed, 1]]));
    else counts.set(packed, (counts.get(packed) ?? 0) + 1);
  }

  /** What was answered to the questions that anybody answered, each distinct answer once. */
  *counted(): Generator<readonly [question: string, answers: readonly CountedAnswer[]]> {
    for (const [position, { id }] of this.survey.questions.entries()) {
      const answers: CountedAnswer[] = [];
      for (const { option, answer } of this.survey.alone[position] ?? []) {
        const count = this.alone[position]?.[option] ?? 0;
        if (count > 0) answers.push({ answer, count });
      }
      for (const [packed, count] of this.several.get(position) ?? []) {
        answers.push({ answer: this.survey.together(position, packed), count });
      }
      if (answers.length > 0) yield [id, answers];
    }
  }
}
