import { z } from 'zod';

/** 满意率: how many of the valid answers chose one of the counted options, in per cent. */
export const shareSchema = z.object({
  kind: z.literal('share'),
  questions: z.array(z.string().min(1)).min(1),
  counted: z.array(z.string().min(1)).min(1),
});

export type ShareMeasure = z.infer<typeof shareSchema>;
