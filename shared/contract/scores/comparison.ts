import { z } from 'zod';
import { phaseSchema } from '../../model/phase.ts';
import { statusSchema } from '../../model/scores.ts';
import { gapSchema, identitySchema, placeSchema, runStandingSchema } from './standing.ts';

/** What one side earned in an indicator; null where it is not measured on it. */
const earnedSchema = z
  .object({
    points: z.number(),
    /** Published points; null without evidence. */
    earned: z.string().nullable(),
    share: z.number().min(0).max(1).nullable(),
    /** Others' marks, kept from an expert who has not marked this yet. */
    hidden: z.boolean(),
  })
  .nullable();
export type EarnedPoints = z.infer<typeof earnedSchema>;

const lineSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** 0 for the first level. */
  depth: z.number().int(),
  isLeaf: z.boolean(),
  sides: z.array(earnedSchema),
  /** What the first earned above the second, published; null unless both have a figure of the same points. */
  lead: z.number().nullable(),
});
export type ComparedLine = z.infer<typeof lineSchema>;

const sideSchema = identitySchema.extend({
  status: statusSchema,
  score: z.string().nullable(),
  grade: z.string().nullable(),
  gap: gapSchema,
  places: z.object({ type: placeSchema, district: placeSchema, subdistrict: placeSchema }),
});
export type ComparedSide = z.infer<typeof sideSchema>;

/** Two compounds side by side, from the evidence as it stands now. */
export const compoundComparisonSchema = z.object({
  sides: z.array(sideSchema),
  /** What the first has above the second, published. */
  lead: z.number().nullable(),
  /** The phase itself, or for the year each phase that takes part. */
  parts: z.array(z.object({ phase: phaseSchema, lines: z.array(lineSchema) })),
  digits: z.number().int(),
  standing: runStandingSchema,
});
export type CompoundComparisonView = z.infer<typeof compoundComparisonSchema>;
