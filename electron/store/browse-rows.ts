import { z } from 'zod';
import type { EvidenceKind } from '../../shared/contract/evidence/rows.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { type BrowsedValue, SUBJECTS } from './browsed-values.ts';
import { jsonColumn } from './json-column.ts';
import type { ReadStore } from './store.ts';

/** Which rows are wanted, of what stands or of one import. */
export interface RowQuery {
  readonly kind: EvidenceKind;
  readonly phase: Phase;
  /** The ids of compounds and committees; null for all. */
  readonly objects: readonly string[] | null;
  /** All that this import brought, whether or not it stands. */
  readonly import?: number | undefined;
  readonly indicator?: string | undefined;
}

const flag = z
  .number()
  .int()
  .transform((value) => value === 1);

const browsedRow = z.object({
  id: z.number().int(),
  key: z.string(),
  import: z.number().int(),
  row: z.number().int(),
  stands: flag,
  repeated: flag,
  extra: jsonColumn(z.record(z.string(), z.string())).nullable(),
  file: z.string(),
  sha256: z.string(),
  sheet: z.string(),
  importedAt: z.string(),
  author: z.string(),
  undone: flag,
});

/** A row of evidence with its source. */
export type BrowsedRow = z.infer<typeof browsedRow> & {
  /** Null for a row that takes back what stood. */
  readonly value: BrowsedValue | null;
};

const COLUMNS = `
  evidence_row.id, evidence_row.key, evidence_row.import, evidence_row.source_row AS row,
  evidence_row.is_current AS stands, evidence_row.repeated, evidence_row.extra, import.file_name AS file,
  import.sha256, import.sheet, import.imported_at AS importedAt, import.author,
  import.undone_at IS NOT NULL AS undone`;

/** So many rows from the one at `from`, in the order in which they came in. */
export function browseRows(db: ReadStore, query: RowQuery, from: number, count: number): BrowsedRow[] {
  const { table, columns } = SUBJECTS[query.kind];
  const { where, values } = condition(query);
  const rows = db
    .prepare(
      `SELECT ${COLUMNS}, ${columns}
       FROM evidence_row JOIN ${table} AS subject ON subject.evidence = evidence_row.id
         JOIN import ON import.sequence = evidence_row.import
       WHERE ${where} ORDER BY evidence_row.id LIMIT ? OFFSET ?`,
    )
    .all(...values, count, from);
  const read = SUBJECTS[query.kind].reader(db);
  return rows.map((row) => ({ ...browsedRow.parse(row), value: read(row) }));
}

/** How many rows there are of the kind that is asked for. */
export function countRows(db: ReadStore, query: RowQuery): number {
  const { where, values } = condition(query);
  const row = db
    .prepare(
      `SELECT count(*) AS count
       FROM evidence_row JOIN ${SUBJECTS[query.kind].table} AS subject ON subject.evidence = evidence_row.id
       WHERE ${where}`,
    )
    .get(...values);
  return z.object({ count: z.number().int() }).parse(row).count;
}

/** How many rows of each kind stand in a phase. */
export function countKinds(db: ReadStore, phase: Phase): ReadonlyMap<string, number> {
  const rows = db
    .prepare(
      'SELECT kind, count(*) AS rows FROM evidence_row WHERE is_current = 1 AND phase = ? GROUP BY kind',
    )
    .all(phase);
  const row = z.object({ kind: z.string(), rows: z.number().int() });
  return new Map(
    rows.map((stored) => {
      const { kind, rows: count } = row.parse(stored);
      return [kind, count];
    }),
  );
}

const placeRow = z.object({
  kind: z.string(),
  phase: z.string().nullable(),
  key: z.string(),
});

/** Everything that was ever said under the key of a row, the latest first; none where there is no such row. */
export function versionsOf(db: ReadStore, kind: EvidenceKind, id: number): BrowsedRow[] {
  const place = placeRow
    .optional()
    .parse(db.prepare('SELECT kind, phase, key FROM evidence_row WHERE id = ?').get(id));
  if (place === undefined || place.kind !== kind) return [];
  const { table, columns, reader } = SUBJECTS[kind];
  const rows = db
    .prepare(
      `SELECT ${COLUMNS}, subject.evidence, ${columns}
       FROM evidence_row JOIN import ON import.sequence = evidence_row.import
         LEFT JOIN ${table} AS subject ON subject.evidence = evidence_row.id
       WHERE evidence_row.key = ? AND evidence_row.kind = ? AND evidence_row.phase IS ?
       ORDER BY evidence_row.import DESC, evidence_row.id`,
    )
    .all(place.key, kind, place.phase);
  const read = reader(db);
  const says = z.object({ evidence: z.number().nullable() });
  return rows.map((row) => ({
    ...browsedRow.parse(row),
    value: says.parse(row).evidence === null ? null : read(row),
  }));
}

/** The kind and phase of a row of evidence; undefined where there is no such row. */
export function kindOfRow(db: ReadStore, id: number): { kind: string; phase: string | null } | undefined {
  return placeRow
    .optional()
    .parse(db.prepare('SELECT kind, phase, key FROM evidence_row WHERE id = ?').get(id));
}

interface Condition {
  readonly where: string;
  readonly values: (string | number)[];
}

function condition({ kind, phase, objects, import: sequence, indicator }: RowQuery): Condition {
  const { object, indicator: indicatorColumn } = SUBJECTS[kind];
  const parts: string[] = ['evidence_row.kind = ? AND evidence_row.phase = ?'];
  const values: (string | number)[] = [kind, phase];
  if (sequence === undefined) parts.push('evidence_row.is_current = 1');
  else add('evidence_row.import = ?', sequence);
  if (objects !== null) add(`${object} IN (SELECT value FROM json_each(?))`, JSON.stringify(objects));
  if (indicator !== undefined) add(`${indicatorColumn} = ?`, indicator);
  return { where: parts.join(' AND '), values };

  function add(part: string, value: string | number): void {
    parts.push(part);
    values.push(value);
  }
}
