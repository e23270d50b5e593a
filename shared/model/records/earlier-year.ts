import { z } from 'zod';
import { groupLevelSchema } from '../scores.ts';

const standingSchema = z.object({
  /** As published; null when it was withheld. */
  score: z.number().nullable(),
  grade: z.string().nullable(),
  /** Among the scored compounds of its type, and how many those were. */
  rank: z.number().int().nullable(),
  of: z.number().int(),
});
/** Where a compound stood in one phase of an earlier year. */
export type EarlierStanding = z.infer<typeof standingSchema>;

/** By phase, null where nothing was scored. */
const byPhase = <Shape extends z.ZodType>(shape: Shape) =>
  z.object({ mid: shape.nullable(), end: shape.nullable(), annual: shape.nullable() });

/** What an earlier year's register and scores said of a compound; its record is about the compound. */
export const earlierScoreSchema = z.object({
  year: z.number().int(),
  name: z.string(),
  /** The type's code, and its name then. */
  type: z.string(),
  typeName: z.string(),
  subdistrict: z.string(),
  committee: z.string(),
  households: z.number().nullable(),
  scores: byPhase(standingSchema),
});
export type EarlierScore = z.infer<typeof earlierScoreSchema>;

/** What an earlier year came to as a whole; its record is about the district. */
export const earlierYearSchema = z.object({
  year: z.number().int(),
  /** Id and version of the guideline that was current. */
  guideline: z.string(),
  /** The runs' digests, by which the figures can be found in that year's file. */
  digests: byPhase(z.string()),
  /** The hash of the last entry in that file's journal when it was taken over. */
  head: z.string(),
  groups: z.array(z.object({ level: groupLevelSchema, key: z.string(), scores: byPhase(z.number()) })),
});
export type EarlierYear = z.infer<typeof earlierYearSchema>;

/** A compound of the year before that is part of another one now; its record is about it, under its code. */
export const mergerSchema = z.object({
  /** The code of the compound that took it in. */
  into: z.string().min(1),
  note: z.string(),
});
export type Merger = z.infer<typeof mergerSchema>;
