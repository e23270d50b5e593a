import { z } from 'zod';
import { type JournalAction, journalActionSchema } from '../../shared/model/journal.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { jsonColumn } from './json-column.ts';
import { sha256 } from './sha256.ts';
import type { ReadStore, WriteStore } from './store.ts';

/** Who did what, when. */
export interface Deed {
  readonly action: JournalAction;
  /** The id of what it was done to. */
  readonly subject: string;
  /** SHA-256 of what was written, so that a later change of it shows; null when nothing was. */
  readonly content: string | null;
  /** What a reader of the journal wants to know. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The hash before the first entry. */
const BEGINNING = '0'.repeat(64);

const storedEntry = z.object({
  sequence: z.number().int(),
  at: z.string(),
  author: z.string(),
  action: journalActionSchema,
  subject: z.string(),
  content: z.string().nullable(),
  details: z.string(),
  previous: z.string(),
  hash: z.string(),
});
type StoredEntry = z.infer<typeof storedEntry>;

const journalEntrySchema = storedEntry.extend({ details: jsonColumn(z.record(z.string(), z.unknown())) });
/** A deed as the journal keeps it: numbered, and chained to the entry before. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/**
 * Adds an entry, hashed together with the one before it. To be called inside the transaction of the deed.
 */
export function addJournalEntry(db: WriteStore, deed: Deed): void {
  const { sequence, hash: previous } = journalHead(db);
  const { at, author, action, subject, content } = deed;
  const details = JSON.stringify(deed.details);
  const entry = { sequence: sequence + 1, at, author, action, subject, content, details, previous };
  db.prepare(
    `INSERT INTO journal (sequence, at, author, action, subject, content, details, previous, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(entry.sequence, at, author, action, subject, content, details, previous, chainHash(entry));
}

/** All entries, the oldest first. */
export function listJournal(db: ReadStore): JournalEntry[] {
  return allEntries(db).map((row) => journalEntrySchema.parse(row));
}

/** The number and hash of the latest entry: what a printed document can carry. */
export function journalHead(db: ReadStore): { readonly sequence: number; readonly hash: string } {
  const row = db.prepare('SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1').get();
  if (row === undefined) return { sequence: 0, hash: BEGINNING };
  return storedEntry.pick({ sequence: true, hash: true }).parse(row);
}

/**
 * Whether evidence or register may have changed since a run was stored: whether anything was done but scoring,
 * making guidelines current, setting what documents say, and writing records beside the evidence.
 *
 * @param phase only what is not of the other phase alone; of both phases when left out
 */
export function isEvidenceTouchedSince(db: ReadStore, run: string, phase?: Phase): boolean {
  const row = db
    .prepare(
      `SELECT count(*) AS count FROM journal
       WHERE action NOT IN ('run-saved', 'guideline-saved', 'documents-set', 'records-written')
         AND sequence > (SELECT max(sequence) FROM journal WHERE action = 'run-saved' AND subject = ?)
         AND (details ->> 'phase' IS NULL OR details ->> 'phase' = coalesce(?, details ->> 'phase'))`,
    )
    .get(run, phase ?? null);
  return z.object({ count: z.number().int() }).parse(row).count > 0;
}

/** The number of the latest entry but for stored runs, settings of documents and records: while it stays the same, a run would come out the same. */
export function evidenceHead(db: ReadStore): number {
  const row = db
    .prepare(
      "SELECT coalesce(max(sequence), 0) AS head FROM journal WHERE action NOT IN ('run-saved', 'documents-set', 'records-written')",
    )
    .get();
  return z.object({ head: z.number().int() }).parse(row).head;
}

/** The number of the first entry that does not fit the chain; null when all do. */
export function firstBrokenEntry(db: ReadStore): number | null {
  let expected = { sequence: 1, previous: BEGINNING };
  for (const row of allEntries(db)) {
    const { success, data: entry } = storedEntry.safeParse(row);
    if (!success) return expected.sequence;
    const fits = entry.sequence === expected.sequence && entry.previous === expected.previous;
    if (!fits || chainHash(entry) !== entry.hash) return expected.sequence;
    expected = { sequence: entry.sequence + 1, previous: entry.hash };
  }
  return null;
}

function allEntries(db: ReadStore): unknown[] {
  return db
    .prepare(
      `SELECT sequence, at, author, action, subject, content, details, previous, hash
       FROM journal ORDER BY sequence`,
    )
    .all();
}

function chainHash(entry: Omit<StoredEntry, 'hash'>): string {
  const { sequence, at, author, action, subject, content, details, previous } = entry;
  return sha256(JSON.stringify([sequence, at, author, action, subject, content, details, previous]));
}
