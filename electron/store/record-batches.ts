import { z } from 'zod';
import type { RecordCounts } from '../../shared/model/records/record-counts.ts';
import { listJournal } from './journal.ts';
import { JOURNAL_DETAILS } from './journal-details.ts';
import type { ReadStore } from './store.ts';

/** What was written down at once, as the journal tells it. */
export interface RecordBatch {
  readonly batch: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly author: string;
  readonly note: string;
  readonly kinds: readonly RecordCounts[];
  /** The batch that this one took back; null for any other. */
  readonly undoes: number | null;
}

/** Every batch of records, the oldest first. */
export function listRecordBatches(db: ReadStore): RecordBatch[] {
  return listJournal(db).flatMap(({ action, subject, at, author, details }) => {
    if (action !== 'records-written') return [];
    const { data } = JOURNAL_DETAILS['records-written'].safeParse(details);
    const { note = '', kinds = [], undoes = null } = data ?? {};
    return [{ batch: Number(subject), at, author, note, kinds, undoes }];
  });
}

/** The latest batch that took a batch back; null where none did. */
export function undoingBatch(db: ReadStore, batch: number): number | null {
  const row = db
    .prepare(
      `SELECT max(CAST(subject AS INTEGER)) AS batch FROM journal
       WHERE action = 'records-written' AND details ->> 'undoes' = ?`,
    )
    .get(batch);
  return z.object({ batch: z.number().int().nullable() }).parse(row).batch;
}

/** How many records a batch wrote or took back. */
export function recordsInBatch(db: ReadStore, batch: number): number {
  const row = db.prepare('SELECT count(*) AS count FROM record WHERE batch = ?').get(batch);
  return z.object({ count: z.number().int() }).parse(row).count;
}
