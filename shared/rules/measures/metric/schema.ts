import { z } from 'zod';

/** 台账指标: the number as it was reported. */
export const metricSchema = z.object({
  kind: z.literal('metric'),
  metric: z.string().min(1),
});

export type MetricMeasure = z.infer<typeof metricSchema>;
