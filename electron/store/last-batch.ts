import { z } from 'zod';
import type { RecordKind } from '../../shared/model/records/record.ts';
import type { ReadStore } from './store.ts';

const batchRow = z.object({ batch: z.number().int() });

/** The number of the latest batch of records; 0 where nobody wrote any. While it stays, so do all records. */
export function lastBatch(db: ReadStore): number {
  return batchRow.parse(db.prepare('SELECT coalesce(max(batch), 0) AS batch FROM record').get()).batch;
}

const idRow = z.object({ id: z.string() });

/** Ids of the records of a kind that were written, changed or taken back after a batch. */
export function recordsTouchedSince(db: ReadStore, kind: RecordKind, batch: number): string[] {
  const rows = db.prepare('SELECT DISTINCT id FROM record WHERE kind = ? AND batch > ?').all(kind, batch);
  return rows.map((row) => idRow.parse(row).id);
}
