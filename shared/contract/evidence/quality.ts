import { z } from 'zod';
import { phaseSchema } from '../../model/phase.ts';
import { qualityRuleSchema } from '../../model/quality.ts';
import { wordingSchema } from '../answer.ts';
import { read, write } from '../operation.ts';

const count = z.number().int().nonnegative();

const qualityOverviewSchema = z.object({
  rules: z.array(
    z.object({
      rule: qualityRuleSchema,
      /** What the guideline asks for; null where it does not set the rule. */
      limit: wordingSchema.nullable(),
      flagged: count,
    }),
  ),
  /** Responses that count, and that any rule flags. */
  flagged: count,
  leftOut: count,
});
export type QualityOverview = z.infer<typeof qualityOverviewSchema>;

const responseSchema = z.object({
  /** Its number in the workspace. */
  id: count,
  compound: z.object({ code: z.string(), name: z.string() }),
  file: z.string(),
  row: z.number().int(),
});

const flaggedResponseSchema = responseSchema.extend({
  flags: z.array(z.object({ rule: qualityRuleSchema, words: wordingSchema })),
});
export type FlaggedResponseView = z.infer<typeof flaggedResponseSchema>;

const leftOutResponseSchema = responseSchema.extend({
  reason: z.string(),
  /** What had flagged it; null where a person chose it. */
  rule: qualityRuleSchema.nullable(),
  author: z.string(),
  at: z.string(),
});
export type LeftOutResponseView = z.infer<typeof leftOutResponseSchema>;

/** All that a rule flags now, or some responses by their numbers in the workspace. */
const chosenSchema = z.union([
  z.object({ rule: qualityRuleSchema }),
  z.object({ ids: z.array(count).min(1) }),
]);

const phaseInput = z.object({ phase: phaseSchema });
const page = phaseInput.extend({ from: count, count: z.number().int().min(1).max(500) });
const decided = z.object({ responses: count });

/** Looking over the responses that the guideline's rules find doubtful, and leaving them out with a reason. */
export const QUALITY_CONTRACT = {
  'quality.overview': read(phaseInput, qualityOverviewSchema),
  /** Some of the doubtful responses that count, in the order in which they came in. */
  'quality.flagged': read(
    page.extend({ rule: qualityRuleSchema.nullable() }),
    z.object({ total: count, rows: z.array(flaggedResponseSchema) }),
  ),
  /** Some of the responses that are left out, the latest decision first. */
  'quality.leftOut': read(page, z.object({ total: count, rows: z.array(leftOutResponseSchema) })),
  /** Leaves responses out of all scores and counts. */
  'quality.leaveOut': write(phaseInput.extend({ chosen: chosenSchema, reason: z.string() }), decided),
  /** Counts responses again that were left out. */
  'quality.restore': write(phaseInput.extend({ ids: z.array(count).min(1), reason: z.string() }), decided),
} as const;
