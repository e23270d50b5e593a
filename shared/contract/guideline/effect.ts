import { z } from 'zod';
import { runPhaseSchema } from '../../model/phase.ts';
import { groupLevelSchema, statusSchema } from '../../model/scores.ts';
import { problemSchema } from '../answer.ts';

const scoreChangeSchema = z.object({
  before: z.number().nullable(),
  after: z.number().nullable(),
  difference: z.number().nullable(),
});

const rankChangeSchema = z.object({
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** Places gained: 5 → 3 gains 2. */
  gained: z.number().nullable(),
});

const movedCompoundSchema = z.object({
  code: z.string(),
  name: z.string(),
  type: z.string(),
  subdistrict: z.string(),
  status: z.object({ before: statusSchema, after: statusSchema }),
  score: scoreChangeSchema,
  grade: z.object({
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** By how many grades it rose; null where the two cannot be compared. */
    rose: z.number().nullable(),
  }),
  /** Within the type. */
  rank: rankChangeSchema,
  isChanged: z.boolean(),
});
export type MovedCompound = z.infer<typeof movedCompoundSchema>;

const movedCountSchema = z.object({ changed: z.number(), rose: z.number(), fell: z.number() });

/** What another guideline does to a finished run. */
export const guidelineEffectSchema = z.object({
  run: z.object({
    id: z.string(),
    phase: runPhaseSchema,
    createdAt: z.string(),
    guidelineVersion: z.number().int(),
  }),
  /** The guidelines as results name them. */
  guideline: z.object({ before: z.string(), after: z.string() }),
  summary: z.object({
    compounds: z.number(),
    score: movedCountSchema,
    grade: movedCountSchema,
    ranks: z.object({ district: z.number(), type: z.number(), subdistrict: z.number() }),
    status: z.number(),
    becameScored: z.number(),
    becameWithheld: z.number(),
  }),
  /** How many compounds moved from which grade (rows) to which (columns); null stands for withheld. */
  grades: z.object({
    before: z.array(z.string().nullable()),
    after: z.array(z.string().nullable()),
    counts: z.array(z.array(z.number())),
  }),
  /** Those that moved most first. */
  compounds: z.array(movedCompoundSchema),
  /** The district, the types and the subdistricts. */
  groups: z.array(
    z.object({ level: groupLevelSchema, key: z.string(), name: z.string(), score: scoreChangeSchema }),
  ),
  /** What the types of both guidelines are called, by code. */
  typeNames: z.record(z.string(), z.string()),
  warnings: z.array(problemSchema),
});
export type GuidelineEffectView = z.infer<typeof guidelineEffectSchema>;
