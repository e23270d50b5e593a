import { z } from 'zod';
import type { Wording } from '../../language/wording.ts';
import { phaseSchema } from '../phase.ts';

/** The way of an item: 登记 → 分析 → 回应 → 复核 → 销号. */
export const rectificationStateSchema = z.enum(['registered', 'analysed', 'answered', 'reviewed', 'closed']);
export type RectificationState = z.infer<typeof rectificationStateSchema>;
export const RECTIFICATION_STATES: readonly RectificationState[] = rectificationStateSchema.options;

/** What the states are called. */
export const RECTIFICATION_STATE_NAMES: Readonly<Record<RectificationState, Wording>> = {
  registered: { zh: '登记', en: 'Registered' },
  analysed: { zh: '分析', en: 'Analysed' },
  answered: { zh: '回应', en: 'Answered' },
  reviewed: { zh: '复核', en: 'Reviewed' },
  closed: { zh: '销号', en: 'Closed' },
};

/** A day, YYYY-MM-DD. */
export const daySchema = z.iso.date();

/** One entry of an item's course; an entry without a change of state adds to the one before it. */
export const rectificationStepSchema = z.object({
  state: rectificationStateSchema,
  on: daySchema,
  /** Who did it. */
  by: z.string(),
  /** What was found, answered or seen; going back, why. */
  text: z.string(),
  /** What shows it: a document, a photograph, a minute. */
  evidence: z.string(),
});
export type RectificationStep = z.infer<typeof rectificationStepSchema>;

/** Where an item comes from; what a run or an inspection said keeps its figures as they were when it was registered. */
const rectificationOriginSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shortfall'),
    /** Of the assessment: an item that is not mended goes over into the next year. */
    year: z.number().int(),
    phase: phaseSchema,
    leaf: z.string(),
    /** The fraction of its points it had earned, 0…1. */
    fraction: z.number(),
    /** What the score would have gained, published. */
    recoverable: z.number(),
    /** The digest of the run that says so. */
    run: z.string(),
  }),
  z.object({
    kind: z.literal('finding'),
    year: z.number().int(),
    phase: phaseSchema,
    /** The leaf under which it was found. */
    leaf: z.string(),
    problem: z.string(),
    /** How often. */
    count: z.number(),
  }),
  /** A need of the lists, by its record. */
  z.object({ kind: z.literal('need'), item: z.string() }),
  z.object({ kind: z.literal('hand') }),
]);
export type RectificationOrigin = z.infer<typeof rectificationOriginSchema>;
export type RectificationOriginKind = RectificationOrigin['kind'];
export const RECTIFICATION_ORIGINS = ['shortfall', 'finding', 'need', 'hand'] as const;

/** What the origins are called. */
export const RECTIFICATION_ORIGIN_NAMES: Readonly<Record<RectificationOriginKind, Wording>> = {
  shortfall: { zh: '短板', en: 'Shortfall' },
  finding: { zh: '检查发现', en: 'Finding' },
  need: { zh: '问题需求', en: 'Need' },
  hand: { zh: '自行登记', en: 'By hand' },
};

/** 整改项: something to be mended; its record is about a compound. */
export const rectificationItemSchema = z.object({
  /** Counts the items of a compound from 1 and is never given twice; people call the item by it: C0102-01. */
  number: z.number().int().positive(),
  /** What is to be mended. */
  problem: z.string().trim().min(1),
  origin: rectificationOriginSchema,
  /** Who mends it: a person or a body. */
  responsible: z.string(),
  deadline: daySchema.nullable(),
  /** The last step is where it stands; the first is its registration. */
  steps: z.array(rectificationStepSchema).min(1),
  /** The entry of the playbook that is followed. */
  playbook: z.string().nullable(),
});
export type RectificationItem = z.infer<typeof rectificationItemSchema>;
