import type { ImportKind } from '../../shared/model/evidence.ts';
import { sha256OfLines } from './sha256.ts';
import type { ReadStore } from './store.ts';

/** What an import brought, a row of evidence a row: its lifecycle, then what it says. */
const ROWS: Readonly<Record<ImportKind, string>> = {
  registry: `
    SELECT key, digest, source_row, repeated, extra, code, name, aliases, type, subdistrict, committee,
           households, residents, buildings, built_year, property_company, owners_committee
    FROM evidence_row LEFT JOIN compound ON compound.evidence = evidence_row.id
    WHERE import = ? ORDER BY evidence_row.id`,
  questionnaire: `
    SELECT key, digest, source_row, repeated, extra, platform_id, compound, answers, submitted_at, seconds
    FROM evidence_row LEFT JOIN response ON response.evidence = evidence_row.id
    WHERE import = ? ORDER BY evidence_row.id`,
  interview: `
    SELECT key, digest, source_row, repeated, extra, interview, compound, topic, attitude, date, interviewee,
           excerpt
    FROM evidence_row LEFT JOIN topic ON topic.evidence = evidence_row.id
    WHERE import = ? ORDER BY evidence_row.id`,
  marks: `
    SELECT key, digest, source_row, repeated, extra, expert, level, object, indicator, mark, note
    FROM evidence_row LEFT JOIN mark ON mark.evidence = evidence_row.id
    WHERE import = ? ORDER BY evidence_row.id`,
  checks: `
    SELECT key, digest, source_row, repeated, extra, level, object, indicator, item, result, note
    FROM evidence_row LEFT JOIN checked_item ON checked_item.evidence = evidence_row.id
    WHERE import = ? ORDER BY evidence_row.id`,
  findings: `
    SELECT key, digest, source_row, repeated, extra, level, object, indicator, problem, count, note
    FROM evidence_row LEFT JOIN finding ON finding.evidence = evidence_row.id
    WHERE import = ? ORDER BY evidence_row.id`,
  metrics: `
    SELECT key, digest, source_row, repeated, extra, level, object, metric, value
    FROM evidence_row LEFT JOIN metric ON metric.evidence = evidence_row.id
    WHERE import = ? ORDER BY evidence_row.id`,
};

/** The head of an import, but not whether it was undone: that may change. */
const HEAD = `
  SELECT sequence, id, kind, phase, file_name, sha256, sheet, heading_row, unknown_headings, author, imported_at,
         counts, problems
  FROM import WHERE sequence = ?`;

/** What the packed answers of an import refer to. */
const SURVEYS = `
  SELECT fingerprint, questions FROM survey
  WHERE id IN (SELECT survey FROM response JOIN evidence_row ON evidence_row.id = response.evidence
               WHERE import = ?)
  ORDER BY fingerprint, questions`;

/** What a person settled before it was committed; an import without such rows has the same hash as ever. */
const SETTLED = [
  `SELECT source_row, position, heading, original, mended FROM mended_cell
   WHERE import = ? ORDER BY source_row, position`,
  `SELECT text, committee, level, object FROM settled_name WHERE import = ? ORDER BY text, committee`,
  `SELECT fingerprint, columns FROM settled_columns WHERE import = ?`,
];

/**
 * SHA-256 over everything an import brought, as it stands in the file now. The journal holds the hash from
 * when it was committed; a row changed since then gives another.
 */
export function importContentHash(db: ReadStore, sequence: number, kind: ImportKind): string {
  return sha256OfLines(contentLines(db, sequence, kind));
}

function* contentLines(db: ReadStore, sequence: number, kind: ImportKind): Generator<string> {
  for (const sql of [HEAD, SURVEYS, ROWS[kind], ...SETTLED]) {
    for (const row of db.prepare(sql).iterate(sequence)) yield JSON.stringify(row);
  }
}
