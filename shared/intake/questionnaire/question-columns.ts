import { likeness } from '../../cells/near-names.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import type { Question } from '../../rules/question.ts';
import { type ColumnMatch, certainMatch } from '../column-meanings.ts';
import { type Column, columnLabel, type Headings } from '../headings.ts';
import { questionKey } from './question-text.ts';

/** From this likeness on, a heading may be a question in other words. */
const LEAST_LIKENESS = 0.6;
/** Fewer characters are too few to resemble anything. */
const SHORTEST = 4;

/** A column that holds the answers to a question. */
export interface QuestionColumn {
  readonly column: Column;
  readonly question: Question;
}

/** The questions of a guideline by their texts and aliases, as headings are compared with them. */
export class QuestionIndex {
  private readonly byKey = new Map<string, Question[]>();
  private readonly byId: ReadonlyMap<string, Question>;

  constructor(questions: readonly Question[]) {
    this.byId = new Map(questions.map((question) => [question.id, question]));
    for (const question of questions) {
      const keys = new Set([question.text, ...question.aliases].map(questionKey));
      for (const key of keys) this.byKey.set(key, [...(this.byKey.get(key) ?? []), question]);
    }
  }

  /** The questions whose text or alias the heading is, or the one chosen by its id; more than one: ambiguous. */
  find(column: Column): readonly Question[] {
    const chosen = column.isChosen ? this.byId.get(column.meant) : undefined;
    if (chosen !== undefined) return [chosen];
    return this.byKey.get(questionKey(column.meant)) ?? [];
  }

  /** The question that the heading most resembles, if it does so enough to ask a person. */
  resembled(column: Column): Question | null {
    const heading = questionKey(column.meant);
    let best: Question | null = null;
    let most = 0;
    for (const [key, [question]] of this.byKey) {
      const alike = resemblance(heading, key);
      if (question === undefined || alike < LEAST_LIKENESS || alike <= most) continue;
      best = question;
      most = alike;
    }
    return best;
  }
}

function resemblance(heading: string, key: string): number {
  if (Math.min(heading.length, key.length) < SHORTEST) return 0;
  if (heading.includes(key)) return 1;
  // The most that two texts of these lengths can have in common; nearly all are told apart by it.
  const most = (2 * Math.min(heading.length, key.length)) / (heading.length + key.length);
  return most < LEAST_LIKENESS ? 0 : likeness(heading, key);
}

/** The question columns of a table, by question id; refuses a heading that could be several questions. */
export function questionColumns(
  headings: Headings,
  index: QuestionIndex,
  isTaken: (column: Column) => boolean,
  sheet: string,
): Result<readonly QuestionColumn[]> {
  const found = new Map<string, QuestionColumn>();
  for (const column of headings.columns) {
    if (isTaken(column)) continue;
    const [question, ...others] = index.find(column);
    if (question === undefined) continue;
    if (others.length > 0) return refused(ambiguousHeading(column, [question, ...others], sheet));
    const first = found.get(question.id)?.column;
    if (first !== undefined) return refused(askedTwice(question, [first, column], sheet));
    found.set(question.id, { column, question });
  }
  return ok([...found.values()].sort((a, b) => (a.question.id < b.question.id ? -1 : 1)));
}

/** The questions that a column is taken for, or the one that it only resembles. */
export function questionMatch(column: Column, index: QuestionIndex): ColumnMatch[] {
  const found = index.find(column);
  if (found.length > 0) return found.map((question) => sureMatch(column, question));
  const question = index.resembled(column);
  return question === null
    ? []
    : [{ column, word: question.id, basis: 'resembles', isCertain: false, confidence: 0.6 }];
}

function sureMatch(column: Column, { id, text }: Question): ColumnMatch {
  const isText = questionKey(column.heading) === questionKey(text);
  return { ...certainMatch(column, id, []), ...(!column.isChosen && { basis: isText ? 'same' : 'alias' }) };
}

/** For each column that only resembles a question: a warning that names the question. */
export function proposedQuestions(
  columns: readonly Column[],
  index: QuestionIndex,
  sheet: string,
): { readonly column: Column; readonly warning: Problem }[] {
  return columns.flatMap((column) => {
    const question = index.resembled(column);
    if (question === null) return [];
    const facts = { question: question.id, text: question.text };
    const place = { sheet, column: column.heading };
    return [{ column, warning: problem('import-question-proposed', facts, place) }];
  });
}

function ambiguousHeading(column: Column, questions: readonly Question[], sheet: string): Problem {
  const ids = questions.map((question) => question.id).join('、');
  return problem('import-ambiguous-heading', { value: column.heading, ids }, { sheet });
}

function askedTwice(question: Question, columns: readonly Column[], sheet: string): Problem {
  const places = columns.map(columnLabel).join('、');
  return problem('import-column-twice', { what: question.text, columns: places }, { sheet });
}
