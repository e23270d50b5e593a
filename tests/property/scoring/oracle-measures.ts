import type { Guideline, Leaf } from '../../../shared/model/guideline.ts';
import type { ObjectEvidence, Tally } from '../../../shared/rules/evidence.ts';
import {
  average,
  compare,
  decimal,
  type Fraction,
  fraction,
  HUNDRED,
  over,
  plus,
  times,
  total,
  whole,
} from './fraction.ts';

/** scoring.md section 3: the measured value, null without evidence, and what it rests on. */
export interface Measured {
  readonly v: Fraction | null;
  readonly n: number;
}

const NOTHING: Measured = { v: null, n: 0 };

type Questions = Guideline['questions'];

/** The value of one leaf on the evidence of its compound or committee. */
export function measured(leaf: Leaf, evidence: ObjectEvidence, questions: Questions): Measured {
  const { measure } = leaf;
  switch (measure.kind) {
    case 'mark':
      return combinedMarks(measure, evidence.marks.get(leaf.id) ?? []);
    case 'scale_mean':
      return overQuestions(measure.questions, questions, evidence, meanOfValues);
    case 'share':
      return overQuestions(measure.questions, questions, evidence, (answers) =>
        shareCounted(answers, measure.counted),
      );
    case 'metric':
      return oneNumber(metricValue(evidence, measure.metric));
    case 'ratio':
      return oneNumber(ratio(evidence, measure.numerator, measure.denominator));
    case 'checklist':
      return checklist(measure, evidence.checks.get(leaf.id) ?? []);
    case 'findings':
      return findings(measure.items, evidence.findings.get(leaf.id) ?? []);
    case 'interview':
      return interview(measure, evidence);
    default:
      return measure satisfies never;
  }
}

/** A reported number; null when nobody reported it. */
export function metricValue(evidence: ObjectEvidence, metric: string): Fraction | null {
  const value = evidence.metrics.get(metric);
  return value === undefined ? null : decimal(value);
}

type MeasureOf<Kind> = Extract<Leaf['measure'], { kind: Kind }>;

function combinedMarks(measure: MeasureOf<'mark'>, marks: readonly { mark: number }[]): Measured {
  const sorted = marks.map(({ mark }) => decimal(mark)).sort(compare);
  return { v: combined(measure, sorted), n: sorted.length };
}

function combined(measure: MeasureOf<'mark'>, sorted: readonly Fraction[]): Fraction | null {
  if (measure.combine === 'median') {
    const half = sorted.length / 2;
    return average(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
  }
  const trims = measure.combine === 'trimmed' && sorted.length >= measure.trimFrom;
  return average(trims ? sorted.slice(1, -1) : sorted);
}

/** One answer many people gave: the number of each chosen option that has one, and how many gave it. */
interface Answers {
  readonly chosen: readonly string[];
  readonly values: readonly Fraction[];
  readonly count: number;
}

function overQuestions(
  ids: readonly string[],
  questions: Questions,
  evidence: ObjectEvidence,
  figure: (valid: readonly Answers[]) => Fraction,
): Measured {
  const valid = ids.map((id) => validAnswers(id, questions, evidence.answers.get(id) ?? []));
  const answered = valid.filter((answers) => countOf(answers) > 0);
  return {
    v: average(answered.map(figure)),
    n: answered.reduce((sum, answers) => sum + countOf(answers), 0),
  };
}

function validAnswers(id: string, questions: Questions, tallies: readonly Tally[]): Answers[] {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  return tallies
    .map(({ chosen, count }) => {
      const values = options.flatMap(({ label, value }) =>
        chosen.includes(label) && value !== null ? [decimal(value)] : [],
      );
      return { chosen, values, count };
    })
    .filter(({ values }) => values.length > 0);
}

function countOf(answers: readonly { count: number }[]): number {
  return answers.reduce((sum, { count }) => sum + count, 0);
}

function meanOfValues(valid: readonly Answers[]): Fraction {
  const sums = valid.map(({ values, count }) => times(total(values), whole(count)));
  return over(total(sums), whole(countOf(valid)));
}

function shareCounted(valid: readonly Answers[], counted: readonly string[]): Fraction {
  const hits = valid.filter(({ chosen }) => chosen.some((label) => counted.includes(label)));
  return times(HUNDRED, over(whole(countOf(hits)), whole(countOf(valid))));
}

function oneNumber(v: Fraction | null): Measured {
  return v === null ? NOTHING : { v, n: 1 };
}

function ratio(evidence: ObjectEvidence, numerator: string, denominator: string): Fraction | null {
  const top = metricValue(evidence, numerator);
  const bottom = metricValue(evidence, denominator);
  if (top === null || bottom === null || bottom.top === 0n) return null;
  return times(HUNDRED, over(top, bottom));
}

function checklist(
  measure: MeasureOf<'checklist'>,
  checks: readonly { item: string; result: string }[],
): Measured {
  const judged = checks.filter(
    ({ item, result }) => measure.items.includes(item) && result !== 'not_applicable',
  );
  if (judged.length === 0) return NOTHING;
  const met = whole(judged.filter(({ result }) => result === 'met').length);
  const n = judged.length;
  return { v: measure.as === 'count' ? met : times(HUNDRED, over(met, whole(n))), n };
}

function findings(
  weights: Readonly<Record<string, number>>,
  rows: readonly { problem: string; count: number }[],
): Measured {
  if (rows.length === 0) return NOTHING;
  const each = rows.map(({ problem, count }) => times(decimal(weights[problem] ?? 0), whole(count)));
  return { v: total(each), n: rows.length };
}

function interview(measure: MeasureOf<'interview'>, evidence: ObjectEvidence): Measured {
  const [positive, all, sum] = measure.topics
    .flatMap((topic) => evidence.topics.get(topic) ?? [])
    .reduce(
      ([good, every, attitude], counts) => [
        good + counts.positive,
        every + counts.positive + counts.neutral + counts.negative,
        attitude + counts.positive - counts.negative,
      ],
      [0, 0, 0],
    );
  if (all === 0) return NOTHING;
  const top = measure.as === 'mean' ? BigInt(sum) : 100n * BigInt(positive);
  return { v: fraction(top, BigInt(all)), n: all };
}

/** Σ of several fractions with weights, over Σ of the weights; null when there is none. */
export function weightedAverage(parts: readonly { weight: Fraction; value: Fraction }[]): Fraction | null {
  const weights = total(parts.map(({ weight }) => weight));
  if (weights.top === 0n) return null;
  const sum = parts.map(({ weight, value }) => times(weight, value)).reduce(plus, whole(0));
  return over(sum, weights);
}
