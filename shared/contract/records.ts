import { z } from 'zod';
import { recordKindSchema } from '../model/records/record.ts';
import { recordCountsSchema } from '../model/records/record-counts.ts';
import { read, write } from './operation.ts';

/** What writing records gives back: the number by which it can be taken back. */
export const batchSchema = z.object({ batch: z.number().int() });
export type Batch = z.infer<typeof batchSchema>;

const revertedSchema = batchSchema.extend({
  /** What was taken back: removed, or written as it stood before. */
  kinds: z.array(recordCountsSchema),
  /** Records of that batch that were changed since, and so stay. */
  kept: z.number().int(),
});
/** What taking a batch back came to, with the batch that did so. */
export type Reverted = z.infer<typeof revertedSchema>;

const versionSchema = z.object({
  version: z.number().int(),
  author: z.string(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** As its kind's schema reads it; null where the record was taken back. */
  body: z.unknown(),
});
export type RecordVersionLine = z.infer<typeof versionSchema>;

/** What holds for records of every kind. */
export const RECORDS_CONTRACT = {
  /** Every version, the latest first. */
  'records.history': read(z.object({ kind: recordKindSchema, id: z.string() }), z.array(versionSchema)),
  /** Takes back what was written at once, as far as nobody changed it since. */
  'records.revert': write(batchSchema, revertedSchema),
} as const;
