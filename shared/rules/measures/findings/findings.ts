import { Rational, sum } from '../../../exact/rational.ts';
import { type MeasureRule, NOTHING_MEASURED } from '../../measure-rule.ts';
import { findingsForm } from './form.ts';
import { type FindingsMeasure, findingsSchema } from './schema.ts';
import { findingsSentence } from './sentence.ts';

/** No row means not inspected; a row with count 0 means inspected and nothing found. */
export const findings = {
  kind: 'findings',
  name: { zh: '问题扣分', en: 'findings' },
  schema: findingsSchema,
  form: findingsForm,
  objections: () => [],
  range: () => null,
  reads: (_measure, indicator) => ({ kind: 'findings', indicator }),
  sentence: findingsSentence,
  measure(measure, { indicator, evidence }) {
    const rows = evidence.findings.get(indicator) ?? [];
    if (rows.length === 0) return NOTHING_MEASURED;
    const weights = new Map(Object.entries(measure.items));
    const inputs = rows.map(({ problem, count }) => ({
      name: problem,
      value: Rational.of(weights.get(problem) ?? 0).times(Rational.of(count)),
      count,
    }));
    return { v: sum(inputs.map((input) => input.value)), n: rows.length, inputs };
  },
} satisfies MeasureRule<FindingsMeasure>;
