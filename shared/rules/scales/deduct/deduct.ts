import { z } from 'zod';
import type { ScaleRule } from '../../scale-rule.ts';

/** 扣分: the value is taken off the points until none are left (扣完为止). */
const deductSchema = z.object({ kind: z.literal('deduct') });

type DeductScale = z.infer<typeof deductSchema>;

export const deduct = {
  kind: 'deduct',
  name: { zh: '扣完为止', en: 'deduct' },
  schema: deductSchema,
  form: [],
  objections: () => [],
  fraction: (_scale, v, points) => points.minus(v).dividedBy(points),
  formula: (_scale, { v, points }) => `(${points}-${v})/${points}`,
  sentence: () => ({
    zh: '从满分中扣减，扣完为止',
    en: 'taken off the points until none are left',
  }),
} satisfies ScaleRule<DeductScale>;
