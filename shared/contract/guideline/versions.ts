import { z } from 'zod';
import { runPhaseSchema } from '../../model/phase.ts';

/** A version of the guideline as a list shows it. */
export const guidelineVersionSchema = z.object({
  /** From 1; grows by one with every version that is saved. */
  number: z.number().int(),
  /** `changning-2026@2026.1` */
  guideline: z.string(),
  title: z.string(),
  createdAt: z.string(),
  author: z.string(),
  reason: z.string(),
  leaves: z.number().int(),
  isCurrent: z.boolean(),
  /** The runs it was used by, the earliest first. */
  runs: z
    .array(z.object({ id: z.string(), phase: runPhaseSchema, createdAt: z.string(), author: z.string() }))
    .readonly(),
});
export type ListedGuidelineVersion = z.infer<typeof guidelineVersionSchema>;
