import { z } from 'zod';
import { measureSchema } from '../rules/measures/registry.ts';
import { questionSchema } from '../rules/question.ts';
import { scaleSchema } from '../rules/scales/registry.ts';
import { phaseSchema } from './phase.ts';
import { qualityRulesSchema } from './quality.ts';
import { weightOriginSchema } from './weight-origin.ts';

const id = z.string().min(1);
const name = z.string().min(1);

/** What assesses an object: the compound itself, or the committee it belongs to. */
export const levelSchema = z.enum(['compound', 'committee']);
export type Level = z.infer<typeof levelSchema>;

/** How the evidence of a leaf is gathered. */
export const methodSchema = z.enum(['hearing', 'site_visit', 'questionnaire', 'interview', 'records']);
export type Method = z.infer<typeof methodSchema>;

const overrideSchema = z.object({
  points: z.number().optional(),
  scale: scaleSchema.optional(),
});

const leafSchema = z.object({
  id,
  name,
  points: z.number(),
  level: levelSchema.default('compound'),
  appliesTo: z.array(id).optional(),
  phases: z.array(phaseSchema).optional(),
  method: methodSchema,
  measure: measureSchema,
  scale: scaleSchema,
  /** By compound type: what this type has instead. */
  overrides: z.record(z.string(), overrideSchema).default({}),
});

/** A leaf of the indicator tree: it is measured, and its scale turns the value into points. */
export type Leaf = z.infer<typeof leafSchema>;

/** A branch of the indicator tree; its points are the sum of its children's. */
export interface Branch {
  id: string;
  name: string;
  points: number;
  children: Indicator[];
}

export type Indicator = Branch | Leaf;

const branchSchema: z.ZodType<Branch> = z.object({
  id,
  name,
  points: z.number(),
  get children(): z.ZodArray<z.ZodType<Indicator>> {
    return z.array(indicatorSchema).min(1);
  },
});

/** A node with `children` is read as a branch, any other as a leaf, so that a mistake is named where it is. */
const indicatorSchema: z.ZodType<Indicator> = z.lazy(() =>
  z.unknown().transform((node, context): Indicator => {
    const isBranch = typeof node === 'object' && node !== null && 'children' in node;
    const parsed = (isBranch ? branchSchema : leafSchema).safeParse(node);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      context.addIssue({ ...issue } as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
  }),
);

const adjustmentSchema = z.object({
  id,
  name,
  metric: id,
  each: z.number(),
  cap: z.number().nonnegative(),
});

/** A bonus or a deduction: so many points for each unit of a metric, up to a cap. */
export type Adjustment = z.infer<typeof adjustmentSchema>;

const vetoSchema = z.object({ id, name, metric: id, gradeAtMost: name });
const gradeSchema = z.object({ name, from: z.number() });
const metricSchema = z.object({ id, name, unit: z.string().default('') });

/** 绩效评估导则: everything that decides a score, as one document. */
export const guidelineSchema = z.object({
  format: z.literal('daoze-guideline/1'),
  id,
  title: name,
  version: name,
  types: z.array(z.object({ code: id, name })).min(1),
  phases: z.object({
    mid: z.object({ weight: z.number().nonnegative() }),
    end: z.object({ weight: z.number().nonnegative() }),
  }),
  rounding: z
    .object({ digits: z.number().int().min(0).max(10), mode: z.enum(['half_up', 'half_even']) })
    .default({ digits: 2, mode: 'half_up' }),
  missing: z
    .object({
      treat: z.enum(['exclude', 'zero']),
      minimumCoverage: z.number().min(0).max(1).default(0.8),
    })
    .default({ treat: 'exclude', minimumCoverage: 0.8 }),
  grades: z.array(gradeSchema).min(1),
  quota: z
    .object({ grade: name, share: z.number().min(0).max(1), within: z.enum(['type', 'district']) })
    .nullable()
    .default(null),
  maximum: z.number().positive().nullable().default(100),
  shortfall: z.object({ below: z.number().min(0).max(1) }).default({ below: 0.6 }),
  sampling: z
    .object({ confidence: z.number(), margin: z.number(), p: z.number() })
    .default({ confidence: 0.95, margin: 0.1, p: 0.5 }),
  questions: z.array(questionSchema).default([]),
  metrics: z.array(metricSchema).default([]),
  indicators: z.array(indicatorSchema).min(1),
  bonuses: z.array(adjustmentSchema).default([]),
  deductions: z.array(adjustmentSchema).default([]),
  /** The most that all bonuses together may add; null when each has its own cap only. */
  bonusCap: z.number().nonnegative().nullable().default(null),
  vetoes: z.array(vetoSchema).default([]),
  /** When a response to the questionnaire is doubtful; none is where this is left out. */
  quality: qualityRulesSchema.optional(),
  /** Where the points of the tree come from, as far as it was kept. */
  weightOrigins: z.array(weightOriginSchema).optional(),
});

export type Guideline = z.infer<typeof guidelineSchema>;

/** Whether a node of the tree has children. */
export function isBranch(node: Indicator): node is Branch {
  return 'children' in node;
}

/** All leaves below these nodes, in the order of the document. */
export function leavesOf(indicators: readonly Indicator[]): Leaf[] {
  return indicators.flatMap((node) => (isBranch(node) ? leavesOf(node.children) : [node]));
}

/** The name a run and a document call this version by: `changning-2026@2026.1`. */
export function guidelineName(guideline: Guideline): string {
  return `${guideline.id}@${guideline.version}`;
}
