import { z } from 'zod';
import { recordKindSchema } from '../model/records/record.ts';
import { read, write } from './operation.ts';

/** What writing records gives back: the number by which it can be taken back. */
export const batchSchema = z.object({ batch: z.number().int() });
export type Batch = z.infer<typeof batchSchema>;

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
  'records.revert': write(batchSchema, batchSchema),
} as const;
