import { z } from 'zod';
import { aspectSchema } from '../model/aspect.ts';
import { phaseSchema } from '../model/phase.ts';
import { playbookEntrySchema } from '../model/records/playbook-entry.ts';
import { wordingSchema } from './answer.ts';
import { read, write } from './operation.ts';
import { batchSchema } from './records.ts';

/** Whether an entry came with the program as it stands, was changed since, or is the workspace's own. */
const entryOriginSchema = z.enum(['built-in', 'changed', 'own']);
export type EntryOrigin = z.infer<typeof entryOriginSchema>;

const choiceSchema = z.object({ code: z.string(), name: wordingSchema });

const shelfSchema = z.object({
  aspect: aspectSchema,
  name: wordingSchema,
  count: z.number().int(),
  /** Code '' are the general entries; only types with an entry that was found. */
  types: z.array(choiceSchema.extend({ count: z.number().int() })),
});
export type PlaybookShelf = z.infer<typeof shelfSchema>;

const lineSchema = z.object({
  id: z.string(),
  title: z.string(),
  aspect: aspectSchema,
  /** Names of the types it is for; none for every type. */
  types: z.array(z.string()),
  /** When it fits. */
  when: z.string(),
  origin: entryOriginSchema,
});
export type PlaybookLine = z.infer<typeof lineSchema>;

const querySchema = z.object({
  /** Words, 拼音 or their initials. */
  find: z.string(),
  aspect: aspectSchema.nullable(),
  /** A type's code, '' for general entries, null for all. */
  type: z.string().nullable(),
  /** A leaf's number; null for all. */
  indicator: z.string().nullable(),
});

const listSchema = z.object({
  /** Counts of what was found, whatever aspect and type were asked for. */
  found: z.number().int(),
  shelves: z.array(shelfSchema),
  /** By aspect, general ones first, then by type as the guideline has them. */
  entries: z.array(lineSchema),
  /** Entries that come with the program, fit the guideline and are not in the workspace. */
  missing: z.number().int(),
});
export type PlaybookList = z.infer<typeof listSchema>;

const linkedSchema = z.object({
  name: z.string(),
  /** Its number in the guideline; null where the guideline has no such leaf. */
  id: z.string().nullable(),
  /** Scored compounds that it is meant for and that fell short of it; null where nothing was scored. */
  short: z.number().int().nullable(),
});

const viewSchema = z.object({
  id: z.string(),
  entry: playbookEntrySchema,
  aspect: wordingSchema,
  types: z.array(z.string()),
  origin: entryOriginSchema,
  version: z.number().int(),
  author: z.string(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  indicators: z.array(linkedSchema),
  /** Scored compounds of its types, and those that fell short of one of its indicators; null where nothing was scored. */
  fits: z
    .object({
      short: z.number().int(),
      of: z.number().int(),
      /** The first of those that fell short, of the most indicators first. */
      compounds: z.array(z.object({ code: z.string(), name: z.string() })),
    })
    .nullable(),
});
export type PlaybookView = z.infer<typeof viewSchema>;

const choicesSchema = z.object({
  aspects: z.array(z.object({ code: aspectSchema, name: wordingSchema })),
  types: z.array(z.object({ code: z.string(), name: z.string() })),
  indicators: z.array(z.object({ id: z.string(), name: z.string(), branch: z.string() })),
});
export type PlaybookChoices = z.infer<typeof choicesSchema>;

const proposalSchema = lineSchema.extend({
  /** Why it fits. */
  reason: wordingSchema,
});
export type PlaybookProposal = z.infer<typeof proposalSchema>;

const oneSchema = z.object({ id: z.string() });

/** 攻略: how others have done it, found, read, changed, and proposed where something fell short. */
export const PLAYBOOK_CONTRACT = {
  'playbook.list': read(querySchema, listSchema),
  'playbook.entry': read(oneSchema.extend({ phase: phaseSchema }), viewSchema),
  /** What an entry may be about, from the guideline that counts. */
  'playbook.choices': read(z.object({}), choicesSchema),
  /** What fits a leaf that a compound of a type fell short of, the best first; without a type, general entries. */
  'playbook.fitting': read(
    z.object({ indicator: z.string(), type: z.string().nullable() }),
    z.array(proposalSchema),
  ),
  /** Without an id a new entry; gives the id it has. */
  'playbook.save': write(
    z.object({ id: z.string().nullable(), entry: playbookEntrySchema }),
    batchSchema.extend({ id: z.string() }),
  ),
  'playbook.remove': write(oneSchema, batchSchema),
  /** Sets an entry that came with the program back to what it said. */
  'playbook.restore': write(oneSchema, batchSchema),
  /** Takes what comes with the program and is not there; no batch where nothing was missing. */
  'playbook.adopt': write(
    z.object({}),
    z.object({ batch: z.number().int().nullable(), added: z.number().int() }),
  ),
} as const;
