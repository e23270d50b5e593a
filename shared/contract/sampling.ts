import { z } from 'zod';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { drawMethodSchema, samplingTermsSchema } from '../model/records/sampling-plan.ts';
import { problemSchema, wordingSchema } from './answer.ts';
import { read, work, write } from './operation.ts';
import { batchSchema } from './records.ts';

const count = z.number().int().nonnegative();

/** A margin as it is shown: 9.8%. Null where nobody answered, or nobody is to be asked. */
const marginText = z.string().nullable();

const totalSchema = z.object({
  /** Type code or subdistrict; '' for the district. */
  key: z.string(),
  name: z.string(),
  compounds: count,
  households: count,
  planned: count,
  plannedMargin: marginText,
  returned: count,
  valid: count,
  missing: count,
  margin: marginText,
  /** Compounds with too few responses, and compounds without a part in the plan. */
  short: count,
  unplanned: count,
});
export type SamplingTotalView = z.infer<typeof totalSchema>;

const compoundSchema = z.object({
  code: z.string(),
  name: z.string(),
  /** Its code in the guideline. */
  type: z.string(),
  typeName: z.string(),
  subdistrict: z.string(),
  committee: z.string(),
  households: count.nullable(),
  /** Null where nothing is planned. */
  planned: count.nullable(),
  returned: count,
  valid: count,
  missing: count.nullable(),
  margin: marginText,
  isShort: z.boolean(),
});
export type SampledCompoundView = z.infer<typeof compoundSchema>;

const savedSchema = z.object({
  version: z.number().int(),
  author: z.string(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** Compounds whose households changed since, or that came to the register or left it. */
  changed: count,
  /** The last draw of households. */
  draw: z
    .object({ method: drawMethodSchema, listed: count, drawn: count, reserve: count, sha256: z.string() })
    .nullable(),
});

const viewSchema = z.object({
  /** What the plan shown is reckoned from. */
  terms: samplingTermsSchema,
  seed: z.number().int(),
  /** Whether it is the plan that was saved. */
  isSaved: z.boolean(),
  /** The plan that was saved last; null for none. */
  saved: savedSchema.nullable(),
  /** 回收率 and 有效率 as shown; null before anything came in. */
  returnRate: z.string().nullable(),
  validRate: z.string().nullable(),
  district: totalSchema,
  types: z.array(totalSchema),
  subdistricts: z.array(totalSchema),
  compounds: z.array(compoundSchema),
});
export type SamplingView = z.infer<typeof viewSchema>;

const wantedSchema = z.object({
  phase: phaseSchema,
  /** Null for the plan that was saved; without one, for what the guideline asks for. */
  terms: samplingTermsSchema.nullable(),
  seed: z.number().int().nullable(),
});

const drawnSchema = z.object({
  path: z.string(),
  listed: count,
  drawn: count,
  reserve: count,
  /** Rows of the list that are no household, and what else there is to say of it; of many, the first. */
  rejected: count,
  problems: z.array(problemSchema),
  /** By which the draw, and the plan saved with it, can be taken back. */
  batch: z.number().int(),
});
export type DrawnView = z.infer<typeof drawnSchema>;

/** How many households to ask where, who is drawn, and how far the survey has come. */
export const SAMPLING_CONTRACT = {
  /** A plan and what came in against it; saved or tried. */
  'sampling.view': read(wantedSchema, viewSchema),
  /** Compounds of which fewer responses count than was planned, in a phase or in either phase of the year, and what is said of each. */
  'sampling.short': read(
    z.object({ phase: runPhaseSchema }),
    z.array(z.object({ code: z.string(), words: wordingSchema })),
  ),
  /** Keeps a plan as that of its phase. */
  'sampling.save': write(wantedSchema, batchSchema),
  /** Writes a plan with what came in as a workbook; gives its path. */
  'sampling.export': work(wantedSchema.extend({ path: z.string() }), z.string()),
  /** Draws households from a list by the saved plan and writes them as a workbook. */
  'sampling.draw': work(
    z.object({ phase: phaseSchema, method: drawMethodSchema, list: z.string(), path: z.string() }),
    drawnSchema,
  ),
} as const;
