import { z } from 'zod';
import type { Wording } from '../language/wording.ts';

/** Days of a phase, `2026-06-01`, both counted in; on either side there may be no limit. */
const daysSchema = z.object({ from: z.string().optional(), to: z.string().optional() });
export type Days = z.infer<typeof daysSchema>;

/**
 * 数据质量规则: when a response is doubtful. A rule that is left out flags nothing, and a flag by itself changes no score:
 * what is left out a person decides, with a reason.
 */
export const qualityRulesSchema = z.object({
  /** 最短用时: a response that took fewer seconds is doubtful. */
  minimumSeconds: z.number().optional(),
  /**
   * 同项作答: a response is doubtful when at least so many single-choice questions were answered and every one of them by
   * the option at the same position of its list: always the first, say.
   */
  straightLining: z.object({ questions: z.number() }).optional(),
  /** The days in which responses of a phase come in, in Shanghai; one of another day is doubtful. */
  dates: z.object({ mid: daysSchema.optional(), end: daysSchema.optional() }).optional(),
  /**
   * Whether responses under different keys are doubtful that say the same of one compound at the same moment from the same
   * address; the first one is not. Equal platform ids are one response anyhow.
   */
  duplicates: z.boolean().optional(),
});
export type QualityRules = z.infer<typeof qualityRulesSchema>;

/** The rule that flags a response, in the order in which they are listed. */
export const qualityRuleSchema = z.enum(['too_fast', 'straight_lining', 'out_of_dates', 'duplicate']);
export type QualityRule = z.infer<typeof qualityRuleSchema>;
export const QUALITY_RULES: readonly QualityRule[] = qualityRuleSchema.options;

export const QUALITY_RULE_NAMES: Readonly<Record<QualityRule, Wording>> = {
  too_fast: { zh: '答题过快', en: 'too fast' },
  straight_lining: { zh: '同项作答', en: 'straight-lining' },
  out_of_dates: { zh: '不在期内', en: 'out of dates' },
  duplicate: { zh: '疑似重复', en: 'possible duplicate' },
};
