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
const daySchema = z.iso.date();

const stepSchema = z.object({
  state: rectificationStateSchema,
  on: daySchema,
  by: z.string(),
  /** What was found, answered or seen. */
  text: z.string(),
  /** What shows it: a document, a photograph, a minute. */
  evidence: z.string(),
});

/** 整改项: something to be mended; its record is about a compound. */
export const rectificationItemSchema = z.object({
  /** What is to be mended. */
  problem: z.string().trim().min(1),
  origin: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('shortfall'),
      phase: phaseSchema,
      leaf: z.string(),
      /** The fraction of its points it had earned, and what the score would have gained, published. */
      fraction: z.number(),
      recoverable: z.number(),
    }),
    z.object({ kind: z.literal('need'), item: z.string() }),
    z.object({ kind: z.literal('hand') }),
  ]),
  /** Who mends it: a person or a body. */
  responsible: z.string(),
  deadline: daySchema.nullable(),
  /** The last step is where it stands; the first is its registration. */
  steps: z.array(stepSchema).min(1),
  /** The entry of the playbook that is followed. */
  playbook: z.string().nullable(),
});
export type RectificationItem = z.infer<typeof rectificationItemSchema>;
