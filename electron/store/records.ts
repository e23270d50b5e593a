import { z } from 'zod';
import {
  RECORD_BODIES,
  type RecordAbout,
  type RecordBody,
  type RecordChange,
  type RecordKind,
  recordAboutSchema,
  recordKindSchema,
  type StoredRecord,
} from '../../shared/model/records/record.ts';
import { recordCounts } from '../../shared/model/records/record-counts.ts';
import { addJournalEntry } from './journal.ts';
import { sha256OfLines } from './sha256.ts';
import { inTransaction, type ReadStore, type WriteStore } from './store.ts';

const storedRow = z.object({
  kind: recordKindSchema,
  id: z.string(),
  version: z.number().int(),
  batch: z.number().int(),
  level: recordAboutSchema.shape.level,
  key: z.string(),
  body: z.string().nullable(),
  author: z.string(),
  at: z.string(),
});
type StoredRow = z.infer<typeof storedRow>;

const COLUMNS = 'kind, id, version, batch, level, key, body, author, at';
const numberRow = z.object({ number: z.number().int() });

/** Who writes, when (ISO 8601 in UTC), and what a reader of the journal is told of it beside the counts. */
export interface RecordDeed {
  readonly author: string;
  readonly now: string;
  readonly note?: string;
  /** The batch that it takes back. */
  readonly undoes?: number;
}

/**
 * Writes records, all of them or none, with one entry in the journal; what stood before is kept as an earlier version.
 * Gives the number of the batch, by which it can be taken back.
 */
export function writeRecords(db: WriteStore, changes: readonly RecordChange[], deed: RecordDeed): number {
  return inTransaction(db, () => {
    const { author, now, note = '', undoes } = deed;
    const { number: batch } = numberRow.parse(
      db.prepare('SELECT coalesce(max(batch), 0) + 1 AS number FROM record').get(),
    );
    const insert = db.prepare(
      `INSERT INTO record (kind, id, version, batch, level, key, body, author, at)
       VALUES (?, ?, (SELECT coalesce(max(version), 0) + 1 FROM record WHERE kind = ? AND id = ?), ?, ?, ?, ?, ?, ?)`,
    );
    for (const { kind, id, about, body } of changes) {
      const text = body === null ? null : JSON.stringify(RECORD_BODIES[kind].parse(body));
      insert.run(kind, id, kind, id, batch, about.level, about.key, text, author, now);
    }
    addJournalEntry(db, {
      action: 'records-written',
      subject: String(batch),
      content: batchHash(rowsOf(db, 'WHERE batch = ? ORDER BY kind, id, version', batch)),
      details: { note, kinds: recordCounts(changes), ...(undoes !== undefined && { undoes }) },
      author,
      at: now,
    });
    return batch;
  });
}

/** The number of the latest batch; 0 before the first. What is made from records holds until it changes. */
export function lastBatch(db: ReadStore): number {
  return numberRow.parse(db.prepare('SELECT coalesce(max(batch), 0) AS number FROM record').get()).number;
}

/** The records of a kind that stand, by id; with `about`, only those about it. */
export function currentRecords<Kind extends RecordKind>(
  db: ReadStore,
  kind: Kind,
  about?: RecordAbout,
): StoredRecord<Kind>[] {
  const where = about === undefined ? '' : 'AND level = ? AND key = ?';
  const rows = db
    .prepare(`SELECT ${COLUMNS} FROM current_record WHERE kind = ? ${where} ORDER BY id`)
    .all(kind, ...(about === undefined ? [] : [about.level, about.key]));
  return rows.flatMap((row) => recordOf<Kind>(storedRow.parse(row)));
}

/** A record as it stands; null where there is none, or where it was taken back. */
export function currentRecord<Kind extends RecordKind>(
  db: ReadStore,
  kind: Kind,
  id: string,
): StoredRecord<Kind> | null {
  const row = db.prepare(`SELECT ${COLUMNS} FROM current_record WHERE kind = ? AND id = ?`).get(kind, id);
  return row === undefined ? null : (recordOf<Kind>(storedRow.parse(row))[0] ?? null);
}

/** A version of a record; without a body it was taken back then. */
export type RecordVersion<Kind extends RecordKind> = Omit<StoredRecord<Kind>, 'body'> & {
  readonly body: RecordBody<Kind> | null;
};

/** Every version of a record, the latest first. */
export function recordVersions<Kind extends RecordKind>(
  db: ReadStore,
  kind: Kind,
  id: string,
): RecordVersion<Kind>[] {
  return rowsOf(db, 'WHERE kind = ? AND id = ? ORDER BY version DESC', kind, id).map((row) => ({
    ...headOf(row),
    body: bodyOf<Kind>(row),
  }));
}

/** What takes a batch back: for each record it wrote and nobody changed since, what stood before. */
export function reversalOf(db: ReadStore, batch: number): RecordChange[] {
  const written = rowsOf(
    db,
    `WHERE batch = ? AND NOT EXISTS (
       SELECT 1 FROM record AS later
       WHERE later.kind = record.kind AND later.id = record.id AND later.version > record.version
     ) ORDER BY kind, id`,
    batch,
  );
  return written.map(({ kind, id, version, level, key }) => {
    const [before] = rowsOf(db, 'WHERE kind = ? AND id = ? AND version = ?', kind, id, version - 1);
    const about = before === undefined ? { level, key } : { level: before.level, key: before.key };
    const body = before === undefined ? null : bodyOf(before);
    return { kind, id, about, body } as RecordChange;
  });
}

/** A SHA-256 by batch; the journal holds the same. */
export function recordHashes(db: ReadStore): ReadonlyMap<string, string> {
  const batches = Map.groupBy(rowsOf(db, 'ORDER BY batch, kind, id, version'), ({ batch }) => String(batch));
  return new Map([...batches].map(([batch, rows]) => [batch, batchHash(rows)]));
}

function rowsOf(db: ReadStore, rest: string, ...values: readonly (string | number)[]): StoredRow[] {
  const rows = db.prepare(`SELECT ${COLUMNS} FROM record ${rest}`).all(...values);
  return rows.map((row) => storedRow.parse(row));
}

function headOf({ id, level, key, version, author, at }: StoredRow) {
  return { id, about: { level, key }, version, author, at };
}

function bodyOf<Kind extends RecordKind>({ kind, body }: StoredRow): RecordBody<Kind> | null {
  return body === null ? null : (RECORD_BODIES[kind].parse(JSON.parse(body)) as RecordBody<Kind>);
}

function recordOf<Kind extends RecordKind>(row: StoredRow): StoredRecord<Kind>[] {
  const body = bodyOf<Kind>(row);
  return body === null ? [] : [{ ...headOf(row), body }];
}

function batchHash(rows: readonly StoredRow[]): string {
  return sha256OfLines(
    rows.map(({ kind, id, version, level, key, body, author, at }) =>
      JSON.stringify([kind, id, version, level, key, body, author, at]),
    ),
  );
}
