import type { ObjectEvidence } from '../../rules/evidence.ts';
import type { Measured, MeasureInput } from '../../rules/measure-rule.ts';
import type { Measure } from '../../rules/measures/registry.ts';
import type { QuestionBook } from '../../rules/question.ts';
import type { SampledMean } from '../../statistics/mean-interval.ts';
import type { CountedShare } from '../../statistics/wilson-interval.ts';

/**
 * The sample that a measured value rests on: the value is the mean of the parts, in per cent where they are shares. One part a
 * question; the attitudes of interviews are one part.
 */
export type Sample =
  | { readonly kind: 'shares'; readonly parts: readonly CountedShare[] }
  | { readonly kind: 'means'; readonly parts: readonly SampledMean[] };

/** Whose answers were measured. */
export interface Sampled {
  readonly evidence: ObjectEvidence;
  readonly questions: QuestionBook;
  /** Households of the compound; null where that is not known: then as if there were no end of them. */
  readonly households: number | null;
}

/** Whether what is measured is asked of some, who stand for all. */
export function restsOnSample({ kind }: Measure): boolean {
  return kind === 'share' || kind === 'scale_mean' || kind === 'interview';
}

/**
 * The sample behind a value; null for a measure that rests on none: marks, checks, findings and records are as they are.
 * Attitudes are items of interviews, not households, so their population is taken to have no end.
 */
export function sampleOf(
  measure: Measure,
  { inputs }: Pick<Measured, 'inputs'>,
  { evidence, questions, households }: Sampled,
): Sample | null {
  const population = households ?? Number.POSITIVE_INFINITY;
  switch (measure.kind) {
    case 'share':
      return { kind: 'shares', parts: inputs.map((input) => countedShare(input, population)) };
    case 'scale_mean':
      return {
        kind: 'means',
        parts: inputs.map((input) => ({
          ...spreadOf(input, evidence, questions),
          sample: input.count,
          population,
        })),
      };
    case 'interview':
      return attitudes(inputs, measure.as);
    default:
      return null;
  }
}

function countedShare({ value, count }: MeasureInput, population: number): CountedShare {
  return { count: Math.round((value.toNumber() * count) / 100), sample: count, population };
}

function spreadOf(
  { name, value, count }: MeasureInput,
  { answers }: ObjectEvidence,
  questions: QuestionBook,
): Pick<SampledMean, 'mean' | 'variance'> {
  const values = questions.get(name);
  const mean = value.toNumber();
  let squares = 0;
  for (const { chosen, count: times } of answers.get(name) ?? []) {
    const option = values?.get(chosen[0] ?? '') ?? null;
    if (option !== null) squares += times * (option.toNumber() - mean) ** 2;
  }
  return { mean, variance: varianceOf(squares, count) };
}

/** s², over n − 1; 0 for one value, of which nobody asks how it spreads. */
function varianceOf(squares: number, count: number): number {
  return count < 2 ? 0 : squares / (count - 1);
}

function attitudes(inputs: readonly MeasureInput[], as: 'mean' | 'positive'): Sample {
  const countOf = (attitude: string) => inputs.find(({ name }) => name === attitude)?.count ?? 0;
  const [positive, negative] = [countOf('positive'), countOf('negative')];
  const sample = inputs.reduce((sum, { count }) => sum + count, 0);
  const population = Number.POSITIVE_INFINITY;
  if (as === 'positive') return { kind: 'shares', parts: [{ count: positive, sample, population }] };
  const mean = (positive - negative) / sample;
  const squares = positive + negative - sample * mean ** 2;
  return { kind: 'means', parts: [{ mean, variance: varianceOf(squares, sample), sample, population }] };
}
