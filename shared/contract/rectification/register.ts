import { z } from 'zod';
import { phaseSchema } from '../../model/phase.ts';

const count = z.number().int().nonnegative();

/** What new items are drawn from. */
const proposalSourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('shortfall'),
    phase: phaseSchema,
    /** Leaves that earned less than this fraction, 0…1; the guideline's line when left out. */
    below: z.number().gt(0).max(1).optional(),
    /** At most so many a compound, the most recoverable ones. */
    most: z.number().int().positive().optional(),
  }),
  z.object({ kind: z.literal('finding'), phase: phaseSchema }),
  /** The confirmed needs of the committees' lists. */
  z.object({ kind: z.literal('need') }),
]);
export type ProposalSource = z.infer<typeof proposalSourceSchema>;

/** For which compounds; what is left out does not narrow. */
const placeChoiceSchema = z.object({
  subdistrict: z.string().optional(),
  /** 街镇/居委会. */
  committee: z.string().optional(),
  type: z.string().optional(),
  compounds: z.array(z.string()).optional(),
});
export type PlaceChoice = z.infer<typeof placeChoiceSchema>;

export const proposalQuerySchema = z.object({ source: proposalSourceSchema, place: placeChoiceSchema });

const proposalLineSchema = z.object({
  id: z.string(),
  code: z.string(),
  compound: z.string(),
  problem: z.string(),
  /** What the score would gain, published; null where that is not known. */
  recoverable: z.string().nullable(),
  /** The item that stands for it already, by number; null where it is new. */
  standing: z.string().nullable(),
});
export type ProposalLine = z.infer<typeof proposalLineSchema>;

export const proposalsSchema = z.object({
  /** How many would be registered, of how many compounds. */
  items: count,
  compounds: count,
  /** How many are registered already and would be left as they are. */
  standing: count,
  /** The first of them. */
  lines: z.array(proposalLineSchema),
});
export type Proposals = z.infer<typeof proposalsSchema>;

export const registrationSchema = proposalQuerySchema.extend({
  /** Who mends it; blank for the compound's committee. */
  responsible: z.string(),
  /** YYYY-MM-DD. */
  deadline: z.string().nullable(),
});

/** An item by hand. */
export const newItemSchema = z.object({
  compound: z.string(),
  problem: z.string(),
  responsible: z.string(),
  deadline: z.string().nullable(),
});

export const itemChangeSchema = z.object({
  id: z.string(),
  problem: z.string(),
  responsible: z.string(),
  deadline: z.string().nullable(),
  /** The record of the entry of the playbook that is followed. */
  playbook: z.string().nullable(),
});
