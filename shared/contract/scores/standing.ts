import { z } from 'zod';
import { wordingSchema } from '../answer.ts';

const rank = z.number().int().nullable();

/** A place among so many scored compounds; `rank` is null for one without a score. */
export const placeSchema = z.object({ rank, of: z.number().int() });
export type RankPlace = z.infer<typeof placeSchema>;

/** What lies between mid-year and this result; null where either side has no figure. */
export const changeSchema = z.object({
  /** The published score of mid-year. */
  from: z.number().nullable(),
  /** Points gained, exact to the published digits. */
  score: z.number().nullable(),
  /** Places gained within the type, unless the type is another one now. */
  rank: z.number().int().nullable(),
});
export type SinceMidYear = z.infer<typeof changeSchema>;

/** A stored run in the words of a screen, without its results. */
export const runHeadSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  author: z.string(),
  digest: z.string(),
  /** `changning-2026@2026.1`, and its number in the workspace. */
  guideline: z.string(),
  guidelineVersion: z.number().int(),
});
export type RunHeadView = z.infer<typeof runHeadSchema>;

/**
 * What the latest run has to do with the evidence as it stands: `current` says the same, `outdated` something else,
 * `none` was never made.
 */
export const runStandingSchema = z.enum(['current', 'outdated', 'none']);

/** Who it is and where it belongs; `typeName` as the guideline calls the type. */
export const identitySchema = z.object({
  code: z.string(),
  name: z.string(),
  type: z.string(),
  typeName: z.string(),
  subdistrict: z.string(),
  committee: z.string(),
  households: z.number().nullable(),
});

/** Why there is no score, or why it is provisional; null for a complete one. */
export const gapSchema = wordingSchema.nullable();
