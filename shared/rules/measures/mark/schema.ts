import { z } from 'zod';

/** Experts give a mark from 0 to `max`; the marks of one object are combined into one. */
export const markSchema = z.object({
  kind: z.literal('mark'),
  max: z.number().positive(),
  combine: z.enum(['mean', 'median', 'trimmed']).default('mean'),
  /** `trimmed` drops one highest and one lowest mark from this many marks on. */
  trimFrom: z.number().int().default(5),
});

export type MarkMeasure = z.infer<typeof markSchema>;
