import { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import { type QualityRule, qualityRuleSchema } from '../../shared/model/quality.ts';
import type { LeftOutCount } from '../../shared/model/scores.ts';
import { addJournalEntry } from './journal.ts';
import { sha256OfLines } from './sha256.ts';
import { inTransaction, type ReadStore, type WriteStore } from './store.ts';

/** Which responses of a phase a person leaves out or counts again, and why. */
export interface Decision {
  readonly phase: Phase;
  /** The keys of responses; each once. */
  readonly keys: readonly string[];
  readonly reason: string;
}

/** Under which id, by whom and when (ISO 8601 in UTC) it is decided. */
export interface DecisionContext {
  readonly deed: string;
  readonly author: string;
  readonly now: string;
}

/**
 * Leaves responses out, with one entry in the journal: they stay as they are and count no longer, nor does what a later import
 * says under their keys. None of them may be left out already.
 *
 * @param rule what had flagged them; null where a person chose them
 */
export function leaveOut(
  db: WriteStore,
  { phase, keys, reason, rule }: Decision & { readonly rule: QualityRule | null },
  { deed, author, now }: DecisionContext,
): void {
  inTransaction(db, () => {
    const insert = db.prepare(
      'INSERT INTO left_out (phase, key, reason, rule, author, at, deed) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const key of keys) insert.run(phase, key, reason, rule, author, now, deed);
    addJournalEntry(db, {
      action: 'responses-left-out',
      subject: deed,
      content: leftOutHashes(db).get(deed) ?? null,
      details: { phase, responses: keys.length, reason, rule },
      author,
      at: now,
    });
  });
}

/** Counts responses again that are left out now, with one entry in the journal. */
export function restore(
  db: WriteStore,
  { phase, keys, reason }: Decision,
  { deed, author, now }: DecisionContext,
): void {
  inTransaction(db, () => {
    const update = db.prepare(
      `UPDATE left_out SET restored_reason = ?, restored_by = ?, restored_at = ?, restored_deed = ?
       WHERE phase = ? AND key = ? AND restored_at IS NULL`,
    );
    for (const key of keys) update.run(reason, author, now, deed, phase, key);
    addJournalEntry(db, {
      action: 'responses-restored',
      subject: deed,
      content: restoredHashes(db).get(deed) ?? null,
      details: { phase, responses: keys.length, reason },
      author,
      at: now,
    });
  });
}

const leftOutRow = z.object({
  /** The row of evidence that stands under the key. */
  id: z.number().int(),
  key: z.string(),
  compound: z.string(),
  file: z.string(),
  row: z.number().int(),
  reason: z.string(),
  rule: qualityRuleSchema.nullable(),
  author: z.string(),
  at: z.string(),
});
/** A response that is left out, with where it came from and why it does not count. */
export type LeftOutRow = z.infer<typeof leftOutRow>;

const STANDING_LEFT_OUT = `
  FROM left_out
    JOIN evidence_row ON evidence_row.key = left_out.key AND evidence_row.kind = 'questionnaire'
      AND evidence_row.phase = left_out.phase AND evidence_row.is_current = 1
    JOIN response ON response.evidence = evidence_row.id
  WHERE left_out.phase = ? AND left_out.restored_at IS NULL`;

/** The responses that would count but for a person's decision, the latest decision first. */
export function listLeftOut(db: ReadStore, phase: Phase): LeftOutRow[] {
  const rows = db
    .prepare(
      `SELECT evidence_row.id, left_out.key, compound, evidence_row.source_row AS row, left_out.reason, left_out.rule,
              left_out.author, left_out.at,
              (SELECT file_name FROM import WHERE sequence = evidence_row.import) AS file
       ${STANDING_LEFT_OUT} ORDER BY left_out.at DESC, evidence_row.id`,
    )
    .all(phase);
  return rows.map((row) => leftOutRow.parse(row));
}

const countRow = z.object({ compound: z.string(), reason: z.string(), responses: z.number().int() });

/** How many responses of each compound are left out for each reason, sorted by both. */
export function countLeftOut(db: ReadStore, phase: Phase): LeftOutCount[] {
  const rows = db
    .prepare(
      `SELECT compound, left_out.reason, count(*) AS responses
       ${STANDING_LEFT_OUT} GROUP BY compound, left_out.reason ORDER BY compound, left_out.reason`,
    )
    .all(phase);
  return rows.map((row) => countRow.parse(row));
}

const decisionRow = z.object({
  key: z.string(),
  reason: z.string(),
  rule: qualityRuleSchema.nullable(),
  author: z.string(),
  at: z.string(),
});
/** Why, by whom and when a response was left out. */
export type LeftOutDecision = z.infer<typeof decisionRow>;

/** What holds now of the responses of a phase, by key, also of those whose import is undone. */
export function leftOutDecisions(db: ReadStore, phase: Phase): ReadonlyMap<string, LeftOutDecision> {
  const rows = db
    .prepare('SELECT key, reason, rule, author, at FROM left_out WHERE phase = ? AND restored_at IS NULL')
    .all(phase)
    .map((row) => decisionRow.parse(row));
  return new Map(rows.map((row) => [row.key, row]));
}

/** SHA-256 of what each action left out, by its id, as it stands in the file. */
export function leftOutHashes(db: ReadStore): ReadonlyMap<string, string> {
  return hashes(
    db,
    'SELECT deed, phase, key, reason, rule, author, at FROM left_out ORDER BY deed, phase, key',
  );
}

/** SHA-256 of what each action restored, by its id, as it stands in the file. */
export function restoredHashes(db: ReadStore): ReadonlyMap<string, string> {
  return hashes(
    db,
    `SELECT restored_deed AS deed, phase, key, restored_reason, restored_by, restored_at
     FROM left_out WHERE restored_deed IS NOT NULL ORDER BY restored_deed, phase, key`,
  );
}

function hashes(db: ReadStore, sql: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  for (const row of db.prepare(sql).iterate()) {
    const { deed } = z.object({ deed: z.string() }).parse(row);
    const line = JSON.stringify(row);
    const known = lines.get(deed);
    if (known === undefined) lines.set(deed, [line]);
    else known.push(line);
  }
  return new Map([...lines].map(([deed, said]) => [deed, sha256OfLines(said)]));
}
