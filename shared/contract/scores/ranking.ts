import { z } from 'zod';
import { phaseSchema } from '../../model/phase.ts';
import { groupLevelSchema, statusSchema } from '../../model/scores.ts';
import { wordingSchema } from '../answer.ts';
import { changeSchema, gapSchema, identitySchema, runHeadSchema } from './standing.ts';

const figure = z.number().nullable();
const rank = z.number().int().nullable();

/** An indicator of the first level: how many points it can give, the same for every type. */
const aspectColumnSchema = z.object({ id: z.string(), name: z.string(), points: z.number() });
export type AspectColumn = z.infer<typeof aspectColumnSchema>;

/** A leaf; its points by type code, and a type that is not there is not measured on it. */
const leafColumnSchema = z.object({
  id: z.string(),
  name: z.string(),
  aspect: z.string(),
  points: z.record(z.string(), z.number()),
});
export type LeafColumn = z.infer<typeof leafColumnSchema>;

const rankingRowSchema = identitySchema.omit({ typeName: true }).extend({
  status: statusSchema,
  /** Null when withheld, as are grade and ranks. */
  score: figure,
  grade: z.string().nullable(),
  ranks: z.object({ type: rank, district: rank, subdistrict: rank }),
  /** 0…1; null for the year. */
  coverage: figure,
  gap: gapSchema,
  /** That its figures rest on fewer responses than the sampling plan asks for; null where they do not. */
  shortSample: wordingSchema.nullable(),
  /** Since mid-year; null in a ranking of mid-year. */
  change: changeSchema.nullable(),
  /** Points earned and their share 0…1, in the order of the columns; null without evidence. */
  aspects: z.array(z.object({ earned: z.number(), share: z.number() }).nullable()),
  /**
   * Points earned in each leaf, in the order of the columns; null without evidence or where it does not apply,
   * `hidden` where others' marks are kept from an expert who has not marked this yet.
   */
  leaves: z.array(z.union([figure, z.literal('hidden')])),
  /** The published scores of the phases that make the year, in the order of `parts`. */
  parts: z.array(figure),
});
export type RankingRow = z.infer<typeof rankingRowSchema>;

const rankedGroupSchema = z.object({
  level: groupLevelSchema,
  key: z.string(),
  /** The mean of the unrounded scores by households. */
  score: figure,
  scored: z.number().int(),
  withheld: z.number().int(),
  rank,
});
export type RankedGroup = z.infer<typeof rankedGroupSchema>;

/** The latest stored run of a phase as a ranking; rows in the order of their codes. */
export const rankingSchema = z.object({
  run: runHeadSchema,
  /** Decimals of every published figure, and how they were rounded. */
  rounding: z.object({ digits: z.number().int(), mode: z.enum(['half_up', 'half_even']) }),
  types: z.array(z.object({ code: z.string(), name: z.string(), compounds: z.number().int() })),
  subdistricts: z.array(z.string()),
  /** The best first. */
  grades: z.array(z.object({ name: z.string(), from: z.number() })),
  aspects: z.array(aspectColumnSchema),
  leaves: z.array(leafColumnSchema),
  /** The phases that make the year; empty in a ranking of a phase. */
  parts: z.array(phaseSchema),
  rows: z.array(rankingRowSchema),
  groups: z.array(rankedGroupSchema),
});
export type Ranking = z.infer<typeof rankingSchema>;
