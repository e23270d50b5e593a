import { z } from 'zod';
import { methodSchema } from './guideline.ts';
import { runPhaseSchema } from './phase.ts';

/** `withheld`: not enough evidence to publish a score; `provisional`: published with gaps. */
export const statusSchema = z.enum(['complete', 'provisional', 'withheld']);
export type Status = z.infer<typeof statusSchema>;

const leafScoreSchema = z.object({
  id: z.string(),
  status: z.enum(['scored', 'missing']),
  /** The measured value; null without evidence. */
  v: z.number().nullable(),
  /** The fraction of the points earned, 0…1; null without evidence. */
  f: z.number().nullable(),
  /** Nominal points after overrides. */
  points: z.number(),
  n: z.number(),
  /** Points earned, published: rounded once from the exact value. */
  earned: z.number().nullable(),
});
export type LeafScore = z.infer<typeof leafScoreSchema>;

const branchScoreSchema = z.object({
  id: z.string(),
  f: z.number().nullable(),
  points: z.number(),
  earned: z.number().nullable(),
});
export type BranchScore = z.infer<typeof branchScoreSchema>;

const rank = z.number().int().nullable();

const compoundScoreSchema = z.object({
  code: z.string(),
  name: z.string(),
  type: z.string(),
  committee: z.string(),
  subdistrict: z.string(),
  households: z.number().nullable(),
  status: statusSchema,
  /** Null for the year, which has no leaves of its own; so are base, bonus and deduction. */
  coverage: z.number().nullable(),
  base: z.number().nullable(),
  bonus: z.number().nullable(),
  deduction: z.number().nullable(),
  raw: z.number().nullable(),
  /** The published score; null when withheld, as are base, raw, grade and ranks. */
  score: z.number().nullable(),
  grade: z.string().nullable(),
  ranks: z.object({ district: rank, type: rank, subdistrict: rank }),
  /** Ids of the vetoes that hold, whether or not they lowered the grade. */
  vetoes: z.array(z.string()),
  /** The unrounded scores of the phases; for the year only. */
  phases: z.object({ mid: z.number().nullable(), end: z.number().nullable() }).nullable(),
  /** What stands on paper beside the score: rounded once from the exact values, as the score is. */
  printed: z.object({
    base: z.number().nullable(),
    bonus: z.number().nullable(),
    deduction: z.number().nullable(),
    mid: z.number().nullable(),
    end: z.number().nullable(),
  }),
  branches: z.array(branchScoreSchema),
  leaves: z.array(leafScoreSchema),
});
export type CompoundScore = z.infer<typeof compoundScoreSchema>;

export const groupLevelSchema = z.enum(['district', 'type', 'subdistrict', 'committee']);
export type GroupLevel = z.infer<typeof groupLevelSchema>;

export const groupScoreSchema = z.object({
  level: groupLevelSchema,
  /** Type code, subdistrict name, 街镇/居委会, or "" for the district. */
  key: z.string(),
  /** Household-weighted mean, published; null when no scored compound has households. */
  score: z.number().nullable(),
  /** Households of the scored compounds. */
  households: z.number(),
  scored: z.number(),
  withheld: z.number(),
  /** Among the groups of the same level; committees and subdistricts only. */
  rank: z.number().int().nullable(),
});
export type GroupScore = z.infer<typeof groupScoreSchema>;

/** How many responses of a compound a person left out for one reason. */
const leftOutCountSchema = z.object({ compound: z.string(), reason: z.string(), responses: z.number() });
export type LeftOutCount = z.infer<typeof leftOutCountSchema>;

/** What was counted of one method's evidence, for the chapter on data quality. */
export const evidenceCountsSchema = z.object({
  responses: z.number(),
  interviews: z.number(),
  topics: z.number(),
  marks: z.number(),
  experts: z.number(),
  checks: z.number(),
  findings: z.number(),
  metrics: z.number(),
  /** Responses that do not count, sorted by compound and reason; left out where all count. */
  leftOut: z.array(leftOutCountSchema).optional(),
  /** By method: how many compounds have evidence in at least one leaf of it, of how many it applies to. */
  coverage: z.array(z.object({ method: methodSchema, covered: z.number(), applicable: z.number() })),
});
export type EvidenceCounts = z.infer<typeof evidenceCountsSchema>;

/** The published result of one run: compounds by code, groups by level and key. */
export const scoresSchema = z.object({
  format: z.literal('daoze-scores/1'),
  guideline: z.string(),
  phase: runPhaseSchema,
  compounds: z.array(compoundScoreSchema),
  groups: z.array(groupScoreSchema),
  /** By phase that took part. */
  evidence: z.object({ mid: evidenceCountsSchema.optional(), end: evidenceCountsSchema.optional() }),
});
export type Scores = z.infer<typeof scoresSchema>;

/** A stored run: results with the guideline, register and evidence they came from, held by a digest. */
export const runSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  author: z.string(),
  /** SHA-256 over guideline, register, evidence and results; the order of files, rows and imports does not matter. */
  digest: z.string(),
  scores: scoresSchema,
});
export type Run = z.infer<typeof runSchema>;
