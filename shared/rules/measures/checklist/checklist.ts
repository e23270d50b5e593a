import { Rational } from '../../../exact/rational.ts';
import { type MeasureRule, NOTHING_MEASURED, PERCENTAGES } from '../../measure-rule.ts';
import { checklistForm } from './form.ts';
import { type ChecklistMeasure, checklistSchema } from './schema.ts';
import { checklistSentence } from './sentence.ts';

/** 不适用 is neither met nor unmet; items the leaf does not name are not scored. */
export const checklist = {
  kind: 'checklist',
  name: { zh: '检查清单', en: 'checklist' },
  schema: checklistSchema,
  form: checklistForm,
  objections: () => [],
  range: ({ as, items }) => (as === 'share' ? PERCENTAGES : [Rational.ZERO, Rational.of(items.length)]),
  reads: (measure, indicator) => ({ kind: 'checks', indicator, items: measure.items }),
  sentence: checklistSentence,
  measure(measure, { indicator, evidence }) {
    const judged = (evidence.checks.get(indicator) ?? []).filter(
      (check) => check.result !== 'not_applicable' && measure.items.includes(check.item),
    );
    if (judged.length === 0) return NOTHING_MEASURED;
    const inputs = judged.map((check) => ({
      name: check.item,
      value: check.result === 'met' ? Rational.ONE : Rational.ZERO,
      count: 1,
    }));
    const met = BigInt(judged.filter((check) => check.result === 'met').length);
    const v =
      measure.as === 'count' ? Rational.ratio(met, 1n) : Rational.ratio(100n * met, BigInt(judged.length));
    return { v, n: judged.length, inputs };
  },
} satisfies MeasureRule<ChecklistMeasure>;
