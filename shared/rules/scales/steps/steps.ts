import { z } from 'zod';
import { Rational } from '../../../exact/rational.ts';
import type { ScaleRule } from '../../scale-rule.ts';

/** 分档: the points of the first step reached; `from` descends, points may do as they like. */
const stepsSchema = z.object({
  kind: z.literal('steps'),
  steps: z.array(z.object({ from: z.number(), points: z.number() })).min(1),
  otherwise: z.number().default(0),
});

type StepsScale = z.infer<typeof stepsSchema>;

export const steps = {
  kind: 'steps',
  schema: stepsSchema,
  fraction(scale, v, points) {
    const reached = scale.steps.find((step) => v.isAtLeast(Rational.of(step.from)));
    return Rational.of(reached?.points ?? scale.otherwise).dividedBy(points);
  },
  sentence: (scale) => ({
    zh: `${scale.steps.map((step) => `达到 ${step.from} 得 ${step.points} 分`).join('，')}，否则 ${scale.otherwise} 分`,
    en: `${scale.steps.map((step) => `from ${step.from} ${step.points} points`).join(', ')}, else ${scale.otherwise}`,
  }),
} satisfies ScaleRule<StepsScale>;
