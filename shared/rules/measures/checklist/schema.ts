import { z } from 'zod';

/** 检查清单: the share of judged items that were met, in per cent, or how many were met. */
export const checklistSchema = z.object({
  kind: z.literal('checklist'),
  items: z.array(z.string().min(1)).min(1),
  as: z.enum(['share', 'count']).default('share'),
});

export type ChecklistMeasure = z.infer<typeof checklistSchema>;
