import { z } from 'zod';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { SaidRow } from '../../shared/model/import-plan.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { GatheredRows } from './gathered-rows.ts';
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

/**
 * Prepares writing the rows of the latest import, which stand at once unless they repeat or take back; what stood
 * under their keys before must be stood down once all are written. Gives back the number of the row written.
 */
export function evidenceRowWriter(db: ReadStore, rows: GatheredRows): (row: EvidenceRow) => number {
  const insert = rows.insert(
    `INSERT INTO evidence_row
       (id, import, kind, phase, key, digest, source_row, repeated, is_current, extra)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let id = lastEvidenceNumber(db);
  return ({ import: sequence, kind, phase, key, digest, sourceRow, repeated, extra }) => {
    id += 1;
    const stands = repeated || digest === WITHDRAWN ? 0 : 1;
    insert(id, sequence, kind, phase, key, digest, sourceRow, repeated ? 1 : 0, stands, extraText(extra));
    return id;
  };
}

function extraText(extra: EvidenceRow['extra']): string | null {
  const text = JSON.stringify(extra);
  return text === '{}' ? null : text;
}

/** The number of the last evidence row, 0 without any. */
export function lastEvidenceNumber(db: ReadStore): number {
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

const saidRow = z.object({
  key: z.string(),
  import: z.number().int(),
  row: z.number().int(),
  stands: z.literal([0, 1]).transform((stands) => stands === 1),
});

/** What every import of this kind in this phase said that was not undone, whether or not it stands by it still. */
export function* saidRows(db: ReadStore, kind: ImportKind, phase: Phase | null): Iterable<SaidRow> {
  const rows = db
    .prepare(
      `SELECT key, import, source_row AS row, is_current AS stands
       FROM import JOIN evidence_row ON evidence_row.import = import.sequence
       WHERE import.kind = ? AND import.phase IS ? AND import.undone_at IS NULL
         AND evidence_row.withdraws = 0 AND evidence_row.repeated = 0`,
    )
    .iterate(kind, phase);
  for (const row of rows) yield saidRow.parse(row);
}

/** Row versions stand when their import is the latest one not undone that speaks under their key, unless it takes back. */
const SHOULD_STAND = `
  withdraws = 0 AND repeated = 0 AND import IS (
    SELECT max(other.import)
    FROM evidence_row AS other JOIN import ON import.sequence = other.import
    WHERE other.key = evidence_row.key AND other.kind = evidence_row.kind
      AND other.phase IS evidence_row.phase AND import.undone_at IS NULL)`;

/** What stood under the keys of the latest import stands no longer; to be called once all of its rows are written. */
export function standDownBefore(
  db: WriteStore,
  sequence: number,
  { kind, phase }: Pick<EvidenceRow, 'kind' | 'phase'>,
): void {
  db.prepare(
    `UPDATE evidence_row SET is_current = 0
     WHERE is_current = 1 AND kind = ? AND phase IS ?
       AND id < (SELECT min(id) FROM evidence_row WHERE import = ?)
       AND EXISTS (SELECT 1 FROM evidence_row AS latest
                   WHERE latest.key = evidence_row.key AND latest.kind = evidence_row.kind
                     AND latest.phase IS evidence_row.phase AND latest.import = ?)`,
  ).run(kind, phase, sequence, sequence);
}

/** Settles what stands under every key of an import that was undone: none of its own rows, but what it replaced. */
export function standWithout(db: WriteStore, sequence: number): void {
  db.prepare('UPDATE evidence_row SET is_current = 0 WHERE import = ? AND is_current = 1').run(sequence);
  db.prepare(
    `UPDATE evidence_row SET is_current = (${SHOULD_STAND})
     WHERE import <> ?
       AND (key, kind) IN (SELECT key, kind FROM evidence_row WHERE import = ?)
       AND phase IS (SELECT phase FROM import WHERE sequence = ?)`,
  ).run(sequence, sequence, sequence);
}

/** How many row versions are wrongly marked as standing or not; 0 in a sound file. */
export function countWronglyStanding(db: ReadStore): number {
  const row = db
    .prepare(`SELECT count(*) AS count FROM evidence_row WHERE is_current <> (${SHOULD_STAND})`)
    .get();
  return z.object({ count: z.number().int() }).parse(row).count;
}
