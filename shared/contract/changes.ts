import { z } from 'zod';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { statusSchema } from '../model/scores.ts';
import { wordingSchema } from './answer.ts';
import { read } from './operation.ts';
import { identitySchema, runHeadSchema } from './scores/standing.ts';

const figure = z.number().nullable();

/** After − before with both sides, as published. */
const differenceSchema = z.object({ before: figure, after: figure, difference: figure });

const intervalSchema = z.object({ low: z.number(), high: z.number() }).nullable();

/** How far a change can be relied on; null where there is none to be judged. */
const certaintySchema = z.enum(['real', 'noise', 'same', 'unknown']).nullable();
export type CertaintyView = z.infer<typeof certaintySchema>;

/** How far a compound's change of score can be relied on. */
const scoreCertaintySchema = z.object({
  certainty: certaintySchema,
  /** The 95 % interval of the difference of the scores; null where it rests on no sample. */
  interval: intervalSchema,
});
export type ScoreCertaintyView = z.infer<typeof scoreCertaintySchema>;

/** One compound from mid-year to year-end. */
const changeRowSchema = identitySchema.extend({
  status: z.object({ before: statusSchema, after: statusSchema }),
  score: differenceSchema,
  grade: z.object({
    before: z.string().nullable(),
    after: z.string().nullable(),
    rose: z.number().int().nullable(),
  }),
  /** Within the type; no places gained where the type is another one now. */
  rank: z.object({ before: figure, after: figure, gained: figure }),
});
export type ChangeRow = z.infer<typeof changeRowSchema>;

const gradeTableSchema = z.object({
  /** The rows and columns, the best first; null for withheld. */
  before: z.array(z.string().nullable()),
  after: z.array(z.string().nullable()),
  counts: z.array(z.array(z.number().int())),
});

const overviewSchema = z.object({
  before: runHeadSchema,
  after: runHeadSchema,
  digits: z.number().int(),
  /** What else than the compounds' work may stand behind the changes: another guideline, other leaves; null for nothing. */
  comparability: wordingSchema.nullable(),
  /** Compounds with a score in both phases. */
  counts: z.object({ compared: z.number().int(), rose: z.number().int(), fell: z.number().int() }),
  grades: gradeTableSchema,
  types: z.array(z.object({ code: z.string(), name: z.string() })),
  subdistricts: z.array(z.string()),
  /** In the order of their codes; only compounds that both runs have. */
  rows: z.array(changeRowSchema),
  /** Codes that only one of the runs has. */
  onlyBefore: z.array(z.string()),
  onlyAfter: z.array(z.string()),
});
export type ChangeOverview = z.infer<typeof overviewSchema>;

/** One leaf of a compound in both phases. */
const leafChangeSchema = z.object({
  leaf: z.string(),
  name: z.string(),
  aspect: z.string(),
  /** Published points; the difference only where both sides have the same points. */
  earned: differenceSchema,
  points: z.number(),
  /** The measured value, unrounded, with the answers, marks or rows that it rests on. */
  value: differenceSchema,
  n: z.object({ before: z.number().int(), after: z.number().int() }),
  interval: intervalSchema,
  certainty: certaintySchema,
  /** Others' marks, kept from an expert who has not marked this yet: no figures. */
  hidden: z.boolean(),
});
export type LeafChangeRow = z.infer<typeof leafChangeSchema>;

/** How far the changes of some compounds can be relied on. */
const certaintiesSchema = z.object({
  rows: z.array(scoreCertaintySchema.extend({ code: z.string() })),
  /** Where to go on; null at the end. */
  next: z.number().int().nullable(),
  /** Of all compounds with a score in both phases; null before the end. */
  counts: z.object({ real: z.number().int(), noise: z.number().int(), unknown: z.number().int() }).nullable(),
});
export type Certainties = z.infer<typeof certaintiesSchema>;

const compoundChangesSchema = changeRowSchema.extend({
  ...scoreCertaintySchema.shape,
  digits: z.number().int(),
  /** What the change of the score rests on, in words. */
  sentence: wordingSchema,
  /** Over the leaves present in both phases, in the guideline's order. */
  leaves: z.array(leafChangeSchema),
});
export type CompoundChanges = z.infer<typeof compoundChangesSchema>;

const runSchema = runHeadSchema.extend({ phase: runPhaseSchema });
export type ListedRun = z.infer<typeof runSchema>;

/** Points of a published difference by what they come from; together they are exactly it. */
const causesSchema = z.object({
  evidence: z.number(),
  register: z.number(),
  rule: z.number(),
  weight: z.number(),
  adjustment: z.number(),
  rounding: z.number(),
});
export type CausesView = z.infer<typeof causesSchema>;

const causeRowSchema = identitySchema.extend({
  score: differenceSchema,
  /** Null where a side has no score. */
  causes: causesSchema.nullable(),
});
export type CauseRow = z.infer<typeof causeRowSchema>;

const comparedRunsSchema = z.object({
  before: runSchema,
  after: runSchema,
  digits: z.number().int(),
  /** How many compounds each cause moved, of how many that have a score on both sides. */
  moved: causesSchema,
  compared: z.number().int(),
  rows: z.array(causeRowSchema),
  onlyBefore: z.array(z.string()),
  onlyAfter: z.array(z.string()),
});
export type ComparedRuns = z.infer<typeof comparedRunsSchema>;

/** What became of scores: from mid-year to year-end, and from one run to another. */
export const CHANGES_CONTRACT = {
  /** From the latest run of mid-year to that of year-end; null where either was not scored yet. */
  'changes.overview': read(z.object({}), overviewSchema.nullable()),
  /** How far these changes can be relied on, some compounds at a time, since samples take a moment; null as above. */
  'changes.certainties': read(z.object({ from: z.number().int() }), certaintiesSchema.nullable()),
  /** The same of one compound, leaf by leaf; null where either phase was not scored or does not have it. */
  'changes.compound': read(z.object({ code: z.string() }), compoundChangesSchema.nullable()),
  /** Every stored run of a phase, the latest first. */
  'changes.runs': read(z.object({ phase: phaseSchema.optional() }), z.array(runSchema)),
  /** Why the scores of two stored runs differ, compound by compound. */
  'changes.causes': read(z.object({ from: z.string(), to: z.string() }), comparedRunsSchema),
} as const;
