import { z } from 'zod';
import { journalActionSchema } from '../model/journal.ts';
import { problemSchema, wordingSchema } from './answer.ts';
import { read, work } from './operation.ts';

const journalLineSchema = z.object({
  /** From 1, in the order of time. */
  sequence: z.number().int(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  author: z.string(),
  action: journalActionSchema,
  /** What was done, as a sentence. */
  what: wordingSchema,
  /** The beginning of its hash. */
  hash: z.string(),
});
export type JournalLine = z.infer<typeof journalLineSchema>;

const journalQuerySchema = z.object({
  /** None means every kind. */
  actions: z.array(journalActionSchema),
  /** Null means everybody. */
  author: z.string().nullable(),
  /** Part of a sentence, in either language, or of an author's name. */
  text: z.string(),
  offset: z.number().int().nonnegative(),
  limit: z.number().int().min(1).max(200),
});
export type JournalQuery = z.infer<typeof journalQuerySchema>;

const journalPageSchema = z.object({
  /** How many entries there are in all, and how many fit the question. */
  entries: z.number().int(),
  found: z.number().int(),
  /** The newest first. */
  lines: z.array(journalLineSchema),
  /** Everybody who did something, in the order of their names. */
  authors: z.array(z.string()),
});
export type JournalPage = z.infer<typeof journalPageSchema>;

/** The journal: who did what when. */
export const JOURNAL_CONTRACT = {
  /** Part of the journal in words, the newest first. */
  'journal.page': read(journalQuerySchema, journalPageSchema),
  /** Checks the file, its journal and everything the journal vouches for. */
  'journal.check': work(
    z.object({}),
    z.object({
      /** None when everything is as the program wrote it. */
      problems: z.array(problemSchema),
      entries: z.number().int(),
      /** The hash of the last entry. */
      head: z.string(),
    }),
  ),
} as const;
