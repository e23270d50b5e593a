import { z } from 'zod';

/** 满意度: the mean of the option values over the valid answers, question by question. */
export const scaleMeanSchema = z.object({
  kind: z.literal('scale_mean'),
  questions: z.array(z.string().min(1)).min(1),
});

export type ScaleMeanMeasure = z.infer<typeof scaleMeanSchema>;
