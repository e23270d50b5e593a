import { z } from 'zod';
import type { MeasureRule } from '../measure-rule.ts';
import { schemasOf } from '../schemas-of.ts';
import { checklist } from './checklist/checklist.ts';
import { findings } from './findings/findings.ts';
import { interview } from './interview/interview.ts';
import { mark } from './mark/mark.ts';
import { metric } from './metric/metric.ts';
import { ratio } from './ratio/ratio.ts';
import { scaleMean } from './scale-mean/scale-mean.ts';
import { share } from './share/share.ts';

/** Every measure there is: a new one is a folder beside these and one line here. */
const MEASURES = [mark, scaleMean, share, metric, ratio, checklist, findings, interview] as const;

export const measureSchema = z.discriminatedUnion('kind', schemasOf(MEASURES));

export type Measure = z.infer<typeof measureSchema>;

/** The rules of all measures, in the order in which they are offered. */
export const MEASURE_RULES: readonly MeasureRule<Measure>[] = MEASURES.map(
  (rule) => rule as unknown as MeasureRule<Measure>,
);

const BY_KIND = new Map(MEASURE_RULES.map((rule) => [rule.kind, rule]));

/** The rule that knows this measure. */
export function measureRule(measure: Measure): MeasureRule<Measure> {
  const rule = BY_KIND.get(measure.kind);
  if (rule === undefined) throw new Error(`no rule for measure ${measure.kind}`);
  return rule;
}
