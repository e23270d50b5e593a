import { z } from 'zod';

/** 比率: one metric over another, in per cent. */
export const ratioSchema = z.object({
  kind: z.literal('ratio'),
  numerator: z.string().min(1),
  denominator: z.string().min(1),
});

export type RatioMeasure = z.infer<typeof ratioSchema>;
