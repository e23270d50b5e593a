import { z } from 'zod';
import { Rational } from '../../../exact/rational.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import type { ScaleRule } from '../../scale-rule.ts';
import { listedNumber } from '../formula-number.ts';

/** 分档: the points of the first step reached; `from` descends, points may do as they like. */
const stepsSchema = z.object({
  kind: z.literal('steps'),
  steps: z.array(z.object({ from: z.number(), points: z.number() })).min(1),
  otherwise: z.number().default(0),
});

type StepsScale = z.infer<typeof stepsSchema>;

/** Below every number that is measured: what is looked up is always found. */
const LOWEST = -1e300;

export const steps = {
  kind: 'steps',
  name: { zh: '分档', en: 'steps' },
  schema: stepsSchema,
  form: [
    {
      name: 'steps',
      kind: 'steps',
      label: { zh: '分档', en: 'steps' },
      hint: {
        zh: '从高到低，一档一行：起点：得分，如“95：10”',
        en: 'from high to low, one a line: start: points, such as “95: 10”',
      },
    },
    {
      name: 'otherwise',
      kind: 'number',
      label: { zh: '其余得分', en: 'otherwise' },
      hint: {
        zh: '一档也没有达到时的得分，不填为 0',
        en: 'the points when no step is reached; 0 if left out',
      },
    },
  ],
  objections: (scale, points) => [...outOfBounds(scale, points), ...outOfOrder(scale)],
  fraction(scale, v, points) {
    const reached = scale.steps.find((step) => v.isAtLeast(Rational.of(step.from)));
    return Rational.of(reached?.points ?? scale.otherwise).dividedBy(points);
  },
  formula(scale, { v, points }) {
    const rising = [...scale.steps].reverse();
    const starts = [LOWEST, ...rising.map(({ from }) => from)].map(listedNumber);
    const earned = [scale.otherwise, ...rising.map((step) => step.points)].map(listedNumber);
    return `LOOKUP(${v},{${starts.join(',')}},{${earned.join(',')}})/${points}`;
  },
  sentence: (scale) => ({
    zh: `${scale.steps.map((step) => `达到 ${step.from} 得 ${step.points} 分`).join('，')}，否则 ${scale.otherwise} 分`,
    en: `${scale.steps.map((step) => `from ${step.from} ${step.points} points`).join(', ')}, else ${scale.otherwise}`,
  }),
} satisfies ScaleRule<StepsScale>;

function outOfBounds(scale: StepsScale, max: number): Problem[] {
  const inSteps = scale.steps.map(({ points }) => ({ points, path: 'steps' }));
  return [...inSteps, { points: scale.otherwise, path: 'otherwise' }]
    .filter(({ points }) => points < 0 || Rational.of(max).isBelow(Rational.of(points)))
    .map(({ points, path }) => problem('guideline-step-points', { points, max }, { path }));
}

function outOfOrder(scale: StepsScale): Problem[] {
  return scale.steps.slice(1).flatMap((step, index) => {
    const from = scale.steps[index]?.from ?? step.from;
    return Rational.of(step.from).isBelow(Rational.of(from))
      ? []
      : [problem('guideline-steps-order', { from, next: step.from }, { path: 'steps' })];
  });
}
