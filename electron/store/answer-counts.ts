import { labelsOf, type PackedAnswer, type SurveyQuestions } from './packed-answers.ts';

/** An answer in the guideline's words; equal answers have equal keys, whatever the survey. */
interface WordedAnswer {
  readonly key: string;
  readonly chosen: readonly string[];
}

/** How often one answer was given. */
export interface CountedAnswer extends WordedAnswer {
  readonly question: string;
  readonly count: number;
}

type Question = SurveyQuestions[number];

/** Puts packed answers of one survey into words, each distinct answer once for the whole district. */
export class SurveyWords {
  readonly questions: SurveyQuestions;
  private readonly words: readonly Map<string, WordedAnswer>[];

  constructor(questions: SurveyQuestions) {
    this.questions = questions;
    this.words = questions.map(() => new Map());
  }

  word(position: number, { options }: Question, packed: string): WordedAnswer {
    const known = this.words[position]?.get(packed);
    if (known !== undefined) return known;
    const chosen = labelsOf(packed.split(',').map(Number), options).sort();
    const worded = { key: JSON.stringify(chosen), chosen };
    this.words[position]?.set(packed, worded);
    return worded;
  }
}

/** Counts the responses of one compound to one survey. */
export class AnswerCounts {
  private readonly survey: SurveyWords;
  /** By question, then option: chosen alone. */
  private readonly alone: readonly number[][];
  /** By question, then the indexes chosen together, joined with commas. */
  private readonly several: readonly Map<string, number>[];

  constructor(survey: SurveyWords) {
    this.survey = survey;
    this.alone = survey.questions.map(({ options }) => options.map(() => 0));
    this.several = survey.questions.map(() => new Map());
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
        const counts = this.several[position];
        const key = answer.join(',');
        counts?.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }

  /** What was answered, question by question, each distinct answer once. */
  *counted(): Generator<CountedAnswer> {
    for (const [position, question] of this.survey.questions.entries()) {
      const { id } = question;
      for (const [option, count] of (this.alone[position] ?? []).entries()) {
        if (count > 0) yield { question: id, count, ...this.survey.word(position, question, String(option)) };
      }
      for (const [packed, count] of this.several[position] ?? []) {
        yield { question: id, count, ...this.survey.word(position, question, packed) };
      }
    }
  }
}
