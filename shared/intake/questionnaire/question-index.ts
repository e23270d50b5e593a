import { likeness } from '../../cells/near-names.ts';
import type { Question } from '../../rules/question.ts';
import type { Column } from '../headings.ts';
import { MatrixRows } from './matrix-rows.ts';
import { OptionIndex } from './option-index.ts';
import { dashedKey, questionKey } from './question-text.ts';

/** From this confidence on, a heading may be a question in other words. */
const LEAST_CONFIDENCE = 0.6;
/** A text that only resembles a question is never surer than this; one that says 不 or 没 where the other does not, than that. */
const MOST_CONFIDENCE = 0.95;
const MOST_WHEN_NEGATED = 0.65;
const NEGATIONS = /[不没未无非]/gu;
/** Fewer characters are too few to resemble anything. */
const SHORTEST = 4;
/** Headings are few; a hostile table has many. */
const MOST_REMEMBERED = 5_000;

/** A question that a text resembles, and how sure that is, 0…1. */
export interface LikelyQuestion {
  readonly question: Question;
  readonly confidence: number;
}

/** The questions of a guideline by their texts and aliases, as headings are compared with them. */
export class QuestionIndex {
  private readonly questions: readonly Question[];
  private readonly byId: ReadonlyMap<string, Question>;
  private readonly byKey = new Map<string, Question[]>();
  private readonly byDashedKey = new Map<string, Question[]>();
  private readonly options: ReadonlyMap<string, OptionIndex>;
  private readonly matrices: MatrixRows;
  private readonly likely = new Map<string, readonly LikelyQuestion[]>();

  constructor(questions: readonly Question[]) {
    this.questions = questions;
    this.matrices = new MatrixRows(questions);
    this.byId = new Map(questions.map((question) => [question.id, question]));
    this.options = new Map(questions.map((question) => [question.id, new OptionIndex(question)]));
    for (const question of questions) {
      const keys = new Set([question.text, ...question.aliases].map(questionKey));
      for (const key of keys) add(this.byKey, key, question);
      for (const key of new Set([...keys].map(dashedKey))) add(this.byDashedKey, key, question);
    }
  }

  /** The questions whose text or alias the heading is, or the one chosen by its id; more than one: ambiguous. */
  find(column: Column): readonly Question[] {
    const chosen = column.isChosen ? this.byId.get(column.meant) : undefined;
    return chosen === undefined ? this.named(column.meant) : [chosen];
  }

  /** The questions whose text or alias this is, in whatever dashes. */
  named(text: string): readonly Question[] {
    const key = questionKey(text);
    if (key === '') return [];
    return this.byKey.get(key) ?? this.byDashedKey.get(dashedKey(key)) ?? [];
  }

  /** The one question whose text or alias this is. */
  only(text: string): Question | undefined {
    const [question, ...others] = this.named(text);
    return others.length === 0 ? question : undefined;
  }

  optionsOf({ id }: Question): OptionIndex {
    const options = this.options.get(id);
    if (options === undefined) throw new Error(`question ${id} is not in the index`);
    return options;
  }

  /** The questions whose options are these and no others. */
  withOptions(texts: readonly string[]): readonly Question[] {
    return this.questions.filter((question) => {
      if (question.options.length !== texts.length) return false;
      const options = this.optionsOf(question);
      const labels = new Set(texts.map((text) => options.find(text)));
      return labels.size === texts.length && !labels.has(undefined);
    });
  }

  /** The questions of the one matrix whose rows are these and no others, in their order; none where there is no such. */
  withRows(rows: readonly string[]): readonly Question[] {
    return this.matrices.withRows(rows);
  }

  /** For each question with such options, how much of both is common, 0…1; the most alike first. */
  likelyByOptions(texts: readonly string[]): readonly LikelyQuestion[] {
    const likely = this.questions.flatMap((question) => {
      const sizes = [texts.length, question.options.length].toSorted((a, b) => a - b);
      const [fewer = 0, more = 1] = sizes;
      if (MOST_CONFIDENCE * (fewer / more) < LEAST_CONFIDENCE) return [];
      const options = this.optionsOf(question);
      const common = new Set(texts.map((text) => options.find(text)).filter((label) => label !== undefined));
      const all = texts.length + question.options.length - common.size;
      return [{ question, confidence: MOST_CONFIDENCE * (common.size / all) }];
    });
    return likeliestFirst(likely);
  }

  /** The questions that a heading resembles enough to ask a person, the likeliest first. */
  resembled(column: Column): readonly LikelyQuestion[] {
    const heading = questionKey(column.meant);
    const known = this.likely.get(heading);
    if (known !== undefined) return known;
    const most = new Map<Question, number>();
    for (const [key, questions] of this.byKey) {
      const confidence = resemblance(heading, key);
      if (confidence < LEAST_CONFIDENCE) continue;
      for (const question of questions) most.set(question, Math.max(confidence, most.get(question) ?? 0));
    }
    const likely = likeliestFirst(Array.from(most, ([question, confidence]) => ({ question, confidence })));
    if (this.likely.size < MOST_REMEMBERED) this.likely.set(heading, likely);
    return likely;
  }
}

function add(index: Map<string, Question[]>, key: string, question: Question): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [question]);
  else others.push(question);
}

function likeliestFirst(likely: readonly LikelyQuestion[]): LikelyQuestion[] {
  return likely
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
}

/** How sure it is that a heading means a question, 0…1, by what their texts have in common. */
function resemblance(heading: string, key: string): number {
  const [shorter, longer] = [heading.length, key.length].sort((a, b) => a - b);
  if (shorter === undefined || longer === undefined || shorter < SHORTEST) return 0;
  const isContained = heading.includes(key);
  // The most that two texts of these lengths can have in common; nearly all are told apart by it.
  if (!isContained && (2 * shorter) / (shorter + longer) < LEAST_CONFIDENCE) return 0;
  const limit = negations(heading) === negations(key) ? MOST_CONFIDENCE : MOST_WHEN_NEGATED;
  if (!isContained) return Math.min(limit, likeness(heading, key));
  const share = key.length / heading.length;
  return Math.min(limit, LEAST_CONFIDENCE + (MOST_CONFIDENCE - LEAST_CONFIDENCE) * share);
}

function negations(text: string): number {
  return text.match(NEGATIONS)?.length ?? 0;
}
