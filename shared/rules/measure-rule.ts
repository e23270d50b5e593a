import type { z } from 'zod';
import { Rational } from '../exact/rational.ts';
import type { Wording } from '../language/wording.ts';
import type { Problem } from '../problems/problem.ts';
import type { EvidenceReference, ObjectEvidence } from './evidence.ts';
import type { FormOf } from './form.ts';
import type { Question, QuestionBook } from './question.ts';

/** One thing that went into a measured value: a question, a mark, an item, a problem, a metric. */
export interface MeasureInput {
  /** Question id, expert, checklist item, problem, topic or metric id. */
  readonly name: string;
  /** What it contributed, in the unit of the measure. */
  readonly value: Rational;
  /** On how many rows it rests. */
  readonly count: number;
}

/** What a measure made of the evidence: `v` is null when there is none. */
export interface Measured {
  readonly v: Rational | null;
  /** Valid answers, marks, judged items, rows, or 1 for a number; 0 when `v` is null. */
  readonly n: number;
  readonly inputs: readonly MeasureInput[];
}

/** The one answer every measure gives when there is no evidence. */
export const NOTHING_MEASURED: Measured = { v: null, n: 0, inputs: [] };

/** Where a measure looks: the leaf it works for, its object's evidence and the question bank. */
interface MeasureContext {
  readonly indicator: string;
  readonly evidence: ObjectEvidence;
  readonly questions: QuestionBook;
}

/** Values from the first to the second, both included. */
export type ValueRange = readonly [least: Rational, greatest: Rational];

/** The range of every percentage of a whole. */
export const PERCENTAGES: ValueRange = [Rational.ZERO, Rational.HUNDRED];

/** The name that readers know a question or metric by. */
export type NameOf = (id: string) => string;

/** A way to turn a compound's evidence into a number: one folder, one line in the registry. */
export interface MeasureRule<Measure> {
  readonly kind: string;
  /** What people call it. */
  readonly name: Wording;
  readonly schema: z.ZodType<Measure>;
  readonly form: FormOf<Measure>;
  /** The value, with what went into it. */
  measure(measure: Measure, context: MeasureContext): Measured;
  /**
   * What a guideline must not ask of it; none when it can be measured. The path of each is the field that it
   * is about, if it is about one. That questions and metrics exist is seen to elsewhere, by the form.
   *
   * @param questions those that it names, by id
   */
  objections(measure: Measure, questions: ReadonlyMap<string, Question>): readonly Problem[];
  /** The least and the greatest value it can come to; null when there are no such bounds. */
  range(measure: Measure, questions: QuestionBook): ValueRange | null;
  /** The rows that `measure` reads for this leaf. */
  reads(measure: Measure, indicator: string): EvidenceReference;
  /** What was measured, said for a reader; `measured.v` is not null. */
  sentence(measure: Measure, measured: Measured, nameOf: NameOf): Wording;
}
