import { z } from 'zod';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore, WriteStore } from './store.ts';

/** The digest of a row that takes back what stands under its key and says nothing in its place. */
export const WITHDRAWN = '';

/** Where something stands in its source, and what names it. */
export interface EvidenceRow {
  readonly import: number;
  readonly kind: ImportKind;
  readonly phase: Phase | null;
  readonly key: string;
  readonly digest: string;
  readonly sourceRow: number;
  /** Says again what an earlier row of the same file says: kept, never counted. */
  readonly repeated: boolean;
  /** The cells under headings that the kind does not know. */
  readonly extra: Readonly<Record<string, string>>;
}

/** Prepares writing evidence rows, not standing yet; gives back the number of the row written. */
export function evidenceRowWriter(db: WriteStore): (row: EvidenceRow) => number {
  const insert = db.prepare(
    `INSERT INTO evidence_row
       (id, import, kind, phase, key, digest, source_row, repeated, is_current, extra)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)`,
  );
  let id = lastNumber(db);
  return (row) => {
    id += 1;
    const extra = Object.keys(row.extra).length === 0 ? null : JSON.stringify(row.extra);
    const repeated = row.repeated ? 1 : 0;
    insert.run(id, row.import, row.kind, row.phase, row.key, row.digest, row.sourceRow, repeated, extra);
    return id;
  };
}

function lastNumber(db: ReadStore): number {
  const row = db.prepare('SELECT coalesce(max(id), 0) AS last FROM evidence_row').get();
  return z.object({ last: z.number().int() }).parse(row).last;
}

/**
 * What stands of this kind in this phase: the digest of its value by key. A register for both phases
 * (phase null) is a scope of its own.
 */
export function storedDigests(
  db: ReadStore,
  kind: ImportKind,
  phase: Phase | null,
): ReadonlyMap<string, string> {
  const rows = db
    .prepare('SELECT key, digest FROM evidence_row WHERE kind = ? AND phase IS ? AND is_current = 1')
    .all(kind, phase);
  const row = z.object({ key: z.string(), digest: z.string() });
  return new Map(
    rows.map((stored) => {
      const { key, digest } = row.parse(stored);
      return [key, digest];
    }),
  );
}

/** Row versions stand when their import is the latest one not undone that speaks under their key, unless it takes back. */
const SHOULD_STAND = `
  withdraws = 0 AND repeated = 0 AND import IS (
    SELECT max(other.import)
    FROM evidence_row AS other JOIN import ON import.sequence = other.import
    WHERE other.key = evidence_row.key AND other.kind = evidence_row.kind
      AND other.phase IS evidence_row.phase AND import.undone_at IS NULL)`;

/** Settles what stands now under every key that the import speaks under: after committing it or undoing it. */
export function settleStanding(db: WriteStore, sequence: number): void {
  db.prepare(
    `UPDATE evidence_row SET is_current = (${SHOULD_STAND})
     WHERE (key, kind) IN (SELECT key, kind FROM evidence_row WHERE import = ?)
       AND phase IS (SELECT phase FROM import WHERE sequence = ?)`,
  ).run(sequence, sequence);
}

/** How many row versions are wrongly marked as standing or not; 0 in a sound file. */
export function countWronglyStanding(db: ReadStore): number {
  const row = db
    .prepare(`SELECT count(*) AS count FROM evidence_row WHERE is_current <> (${SHOULD_STAND})`)
    .get();
  return z.object({ count: z.number().int() }).parse(row).count;
}
