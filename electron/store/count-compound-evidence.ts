import { z } from 'zod';
import { type ImportKind, importKindSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from './store.ts';

const countRow = z.object({ kind: importKindSchema, rows: z.number().int() });

/** How many rows of a kind there are. */
export type EvidenceRows = z.infer<typeof countRow>;

/** Where each kind of evidence names the compound it is about. */
const ABOUT: readonly (readonly [Exclude<ImportKind, 'registry'>, string])[] = [
  ['questionnaire', 'response WHERE compound = ?'],
  ['interview', 'topic WHERE compound = ?'],
  ['marks', "mark WHERE level = 'compound' AND object = ?"],
  ['checks', "checked_item WHERE level = 'compound' AND object = ?"],
  ['findings', "finding WHERE level = 'compound' AND object = ?"],
  ['metrics', "metric WHERE level = 'compound' AND object = ?"],
];

/**
 * How many rows of each kind of evidence stand about a compound itself in a phase, not those about its committee; kinds
 * without any are left out.
 */
export function countCompoundEvidence(db: ReadStore, phase: Phase, code: string): EvidenceRows[] {
  const counts = ABOUT.map(
    ([kind, table]) =>
      `SELECT '${kind}' AS kind, count(*) AS rows FROM evidence_row
       WHERE kind = '${kind}' AND phase = ? AND is_current = 1 AND id IN (SELECT evidence FROM ${table})`,
  );
  const rows = db.prepare(counts.join(' UNION ALL ')).all(...ABOUT.flatMap(() => [phase, code]));
  return rows.map((row) => countRow.parse(row)).filter((count) => count.rows > 0);
}
