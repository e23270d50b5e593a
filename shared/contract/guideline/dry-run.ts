import { z } from 'zod';
import { statusSchema } from '../../model/scores.ts';

const triedLeafSchema = z.object({
  id: z.string(),
  /** The measured value; null without evidence. */
  v: z.number().nullable(),
  /** Points earned, published. */
  earned: z.number().nullable(),
  /** Of so many, after the type's override. */
  points: z.number(),
});

const triedCompoundSchema = z.object({
  code: z.string(),
  name: z.string(),
  type: z.string(),
  status: statusSchema,
  /** Published; null when withheld. */
  score: z.number().nullable(),
  leaves: z.array(triedLeafSchema),
});
export type TriedCompound = z.infer<typeof triedCompoundSchema>;

/** What a guideline makes of a few compounds. */
export const dryRunSchema = z.object({
  /** Whether the compounds and their evidence are made up, the workspace having no register yet. */
  isMadeUp: z.boolean(),
  compounds: z.array(triedCompoundSchema),
});
export type DryRun = z.infer<typeof dryRunSchema>;
