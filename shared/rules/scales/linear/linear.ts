import { z } from 'zod';
import { Rational } from '../../../exact/rational.ts';
import { problem } from '../../../problems/problem.ts';
import type { ScaleRule } from '../../scale-rule.ts';
import { formulaNumber } from '../formula-number.ts';

/** 线性: no points at `zero`, all points at `full`; `full` may lie below `zero`. */
const linearSchema = z.object({
  kind: z.literal('linear'),
  zero: z.number(),
  full: z.number(),
});

type LinearScale = z.infer<typeof linearSchema>;

export const linear = {
  kind: 'linear',
  name: { zh: '线性', en: 'linear' },
  schema: linearSchema,
  form: [
    {
      name: 'zero',
      kind: 'number',
      label: { zh: '零分值', en: 'zero at' },
      hint: { zh: '测量值到此得 0 分', en: 'the value that earns nothing' },
    },
    {
      name: 'full',
      kind: 'number',
      label: { zh: '满分值', en: 'full at' },
      hint: {
        zh: '测量值到此得满分；可以比零分值小',
        en: 'the value that earns all points; it may lie below zero',
      },
    },
  ],
  objections: ({ zero, full }) =>
    Rational.of(zero).equals(Rational.of(full))
      ? [problem('guideline-zero-equals-full', { value: zero }, { path: 'full' })]
      : [],
  fraction(scale, v) {
    const zero = Rational.of(scale.zero);
    return v.minus(zero).dividedBy(Rational.of(scale.full).minus(zero));
  },
  formula(scale, { v }) {
    const [zero, full] = [formulaNumber(scale.zero), formulaNumber(scale.full)];
    return `(${v}-${zero})/(${full}-${zero})`;
  },
  sentence: ({ zero, full }) => ({
    zh: `${zero} 得 0 分，${full} 得满分，其间按比例`,
    en: `${zero} earns nothing, ${full} all points, in proportion between`,
  }),
} satisfies ScaleRule<LinearScale>;
