import { z } from 'zod';
import type { ReadStore } from './store.ts';

const batchRow = z.object({ batch: z.number().int() });

/** The number of the latest batch of records; 0 where nobody wrote any. While it stays, so do all records. */
export function lastBatch(db: ReadStore): number {
  return batchRow.parse(db.prepare('SELECT coalesce(max(batch), 0) AS batch FROM record').get()).batch;
}
