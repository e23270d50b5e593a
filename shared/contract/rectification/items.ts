import { z } from 'zod';
import { phaseSchema } from '../../model/phase.ts';
import {
  RECTIFICATION_ORIGINS,
  rectificationStateSchema,
  rectificationStepSchema,
} from '../../model/records/rectification-item.ts';
import { wordingSchema } from '../answer.ts';

const dueSchema = z.enum(['closed', 'overdue', 'soon', 'later', 'undated']);
const originKindSchema = z.enum(RECTIFICATION_ORIGINS);
const count = z.number().int().nonnegative();

/** Which items are meant; what is left out does not narrow. */
export const itemFilterSchema = z.object({
  subdistrict: z.string().optional(),
  /** 街镇/居委会. */
  committee: z.string().optional(),
  type: z.string().optional(),
  /** The code of a compound. */
  compound: z.string().optional(),
  state: rectificationStateSchema.optional(),
  /** `open`: all that are not closed. */
  due: z.enum(['open', 'overdue', 'soon', 'undated', 'closed']).optional(),
  responsible: z.string().optional(),
  origin: originKindSchema.optional(),
  /** Part of number, compound, problem or responsible. */
  text: z.string().optional(),
});
export type ItemFilter = z.infer<typeof itemFilterSchema>;

const itemLineSchema = z.object({
  id: z.string(),
  /** What people call it: C0102-01. */
  number: z.string(),
  code: z.string(),
  /** The name of the compound; its code where the register no longer has it. */
  compound: z.string(),
  subdistrict: z.string(),
  committee: z.string(),
  problem: z.string(),
  origin: originKindSchema,
  /** The earlier year that it was taken over from; null for one of this year. */
  takenOverFrom: z.number().int().nullable(),
  responsible: z.string(),
  /** YYYY-MM-DD. */
  deadline: z.string().nullable(),
  due: dueSchema,
  /** Days to the deadline, below 0 when it has passed; null without one, or for a closed item. */
  daysLeft: z.number().int().nullable(),
  state: rectificationStateSchema,
  /** The day of its last step. */
  lastOn: z.string(),
});
export type ItemLine = z.infer<typeof itemLineSchema>;

const closeOutSchema = z.object({
  items: count,
  closed: count,
  open: count,
  overdue: count,
  /** 销号率, ready to be shown. */
  rate: z.string(),
});

export const itemQuerySchema = z.object({
  filter: itemFilterSchema,
  offset: count,
  limit: z.number().int().min(1).max(200),
});

export const itemPageSchema = z.object({
  /** The day that deadlines are held against, YYYY-MM-DD. */
  day: z.string(),
  /** All items of the workspace. */
  all: count,
  /** Over what the filter's places, responsible, origin and text leave: how far they are. */
  closeOut: closeOutSchema,
  /** Of the same: how many stand at each state. */
  states: z.record(rectificationStateSchema, count),
  soon: count,
  total: count,
  /** Overdue ones first, then by deadline. */
  rows: z.array(itemLineSchema),
});
export type ItemPage = z.infer<typeof itemPageSchema>;

const choiceSchema = z.object({ value: z.string(), label: z.string(), items: count });

/** What can be filtered by, each with how many items it has. */
export const itemChoicesSchema = z.object({
  subdistricts: z.array(choiceSchema),
  committees: z.array(choiceSchema.extend({ subdistrict: z.string() })),
  types: z.array(choiceSchema),
  responsibles: z.array(choiceSchema),
});
export type ItemChoices = z.infer<typeof itemChoicesSchema>;

export const itemDetailsSchema = itemLineSchema.extend({
  /** The code of the compound's type; null where the register no longer has the compound. */
  type: z.string().nullable(),
  /** Where it comes from, in words. */
  source: wordingSchema,
  /** The phase and leaf that it comes from; null for others. */
  leaf: z.object({ phase: phaseSchema, id: z.string(), name: z.string() }).nullable(),
  /** What came of it, once the later phase was scored, in words. */
  outcome: z.array(wordingSchema),
  /** The earliest first. */
  steps: z.array(rectificationStepSchema),
  /** Where the next step may lead, the likeliest first. */
  next: z.array(rectificationStateSchema),
  /** The entry of the playbook that is followed. */
  playbook: z.object({ id: z.string(), title: z.string() }).nullable(),
  version: count,
});
export type ItemDetails = z.infer<typeof itemDetailsSchema>;
