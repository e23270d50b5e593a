import { z } from 'zod';

/** 访谈: the attitudes on some topics, as a mean (−1…+1) or as the share of positive ones in per cent. */
export const interviewSchema = z.object({
  kind: z.literal('interview'),
  topics: z.array(z.string().min(1)).min(1),
  as: z.enum(['mean', 'positive']).default('mean'),
});

export type InterviewMeasure = z.infer<typeof interviewSchema>;
