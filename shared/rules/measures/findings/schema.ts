import { z } from 'zod';

/** 检查发现的问题: each problem weighs so much a time. */
export const findingsSchema = z.object({
  kind: z.literal('findings'),
  items: z.record(z.string().min(1), z.number()),
});

export type FindingsMeasure = z.infer<typeof findingsSchema>;
