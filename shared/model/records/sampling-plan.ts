import { z } from 'zod';
import type { Wording } from '../../language/wording.ts';
import { phaseSchema } from '../phase.ts';

const samplingLevelSchema = z.enum(['compound', 'type', 'subdistrict', 'district']);
/** What the margin holds for: each compound's own figures, or only those of its type, its subdistrict, the district. */
export type SamplingLevel = z.infer<typeof samplingLevelSchema>;
export const SAMPLING_LEVELS: readonly SamplingLevel[] = samplingLevelSchema.options;

/** What the levels are called. */
export const SAMPLING_LEVEL_NAMES: Readonly<Record<SamplingLevel, Wording>> = {
  compound: { zh: '小区', en: 'compound' },
  type: { zh: '小区类型', en: 'compound type' },
  subdistrict: { zh: '街镇', en: 'subdistrict' },
  district: { zh: '全区', en: 'district' },
};

const count = z.number().int().nonnegative();
const share = z.number().gt(0).lt(1);

export const samplingTermsSchema = z.object({
  level: samplingLevelSchema,
  /** How sure an estimated share is to be, how near, and what share is expected; each above 0 and below 1. */
  confidence: share,
  margin: share,
  p: share,
  /** At least so many households are asked in each compound, or all it has. */
  minimum: count,
});
/** 抽样参数: what a plan is reckoned from. */
export type SamplingTerms = z.infer<typeof samplingTermsSchema>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const drawMethodSchema = z.enum(['systematic', 'simple']);
/** 等距抽样: every so manieth household of the list from a start by chance; 简单随机抽样: each by chance. */
export type DrawMethod = z.infer<typeof drawMethodSchema>;

/** What the methods are called. */
export const DRAW_METHOD_NAMES: Readonly<Record<DrawMethod, Wording>> = {
  systematic: { zh: '等距抽样', en: 'systematic' },
  simple: { zh: '简单随机抽样', en: 'simple random' },
};

/** 抽样方案: how many households are to be asked in each compound of a phase; its record is about the district. */
export const samplingPlanSchema = z.object({
  phase: phaseSchema,
  terms: samplingTermsSchema,
  /** What draws households: with the same list it draws the same ones. */
  seed: z.number().int(),
  /** Compounds by code, with the households that the register knew then. */
  compounds: z.array(z.object({ code: z.string(), households: count, planned: count })),
  /** Codes of the compounds whose households the register did not know: nothing is planned for them. */
  unknown: z.array(z.string()),
  /** The last draw; addresses stay out of the workspace, the files are known by their SHA-256. */
  draw: z
    .object({
      method: drawMethodSchema,
      list: sha256,
      written: sha256,
      listed: count,
      drawn: count,
      reserve: count,
    })
    .nullable(),
});
export type SamplingPlan = z.infer<typeof samplingPlanSchema>;
