import { z } from 'zod';
import { attitudeSchema } from '../../model/evidence.ts';
import { phaseSchema } from '../../model/phase.ts';
import { listCategorySchema } from '../../model/records/list-item.ts';
import { wordingSchema } from '../answer.ts';

const count = z.number().int();

const candidateSchema = z.object({
  key: z.string(),
  kind: z.enum(['question', 'topic', 'finding', 'check']),
  text: z.string(),
  /** Null where no word speaks of one: a person chooses. */
  category: listCategorySchema.nullable(),
  reason: wordingSchema,
  source: wordingSchema,
  /** The topic of interviews that it is drawn from: passages coded with it tell more; null for any other kind. */
  topic: z.object({ phase: phaseSchema, topic: z.string() }).nullable(),
  asked: count,
  /** Of those heard, published: 25.0%. */
  share: z.string(),
  /** `new`; `confirmed`: an item says so with these figures; `outdated`: with other figures. */
  standing: z.enum(['new', 'confirmed', 'outdated']),
});
export type NeedCandidateView = z.infer<typeof candidateSchema>;

/** What evidence asks for, before a person confirms it. */
export const candidatesSchema = z.object({
  candidates: z.array(candidateSchema),
  /** What is not shown because fewer than five were heard. */
  withheld: count,
});
export type NeedCandidatesView = z.infer<typeof candidatesSchema>;

const needExcerptSchema = z.object({
  id: z.string(),
  /** The record of the transcript. */
  transcript: z.string(),
  interview: z.string(),
  compound: z.object({ code: z.string(), name: z.string() }),
  topic: z.string(),
  attitude: attitudeSchema,
  /** The words, masked; null where they must not be shown: too long or too short, or they may tell whose they are. */
  words: z.string().nullable(),
});
export type NeedExcerpt = z.infer<typeof needExcerptSchema>;

const saidSchema = needExcerptSchema.omit({ id: true, transcript: true });
export type SaidWords = z.infer<typeof saidSchema>;

/** Passages of interviews that a need may come from. */
export const needExcerptsSchema = z.object({
  /** Topics that passages of the place are coded with, those of most passages first. */
  topics: z.array(z.object({ topic: z.string(), passages: count })),
  /** How many are wanted, whatever is given of them. */
  total: count,
  rows: z.array(needExcerptSchema),
  /** What the evidence quotes of other interviews on the wanted topic, where nobody coded them; they can be read, not chosen. */
  said: z.array(saidSchema),
  saidTotal: count,
});
export type NeedExcerpts = z.infer<typeof needExcerptsSchema>;
