import { z } from 'zod';
import type { ReadStore } from './store.ts';

/** What taking an import back would do to what stands. */
const effectRow = z.object({
  /** Values that would no longer stand. */
  leaving: z.number().int(),
  /** Values of earlier imports that would stand again. */
  restored: z.number().int(),
});
export type UndoEffect = z.infer<typeof effectRow>;

/** Foresees undoing an import, by its number: what it says under keys that nobody spoke under since. */
export function undoEffect(db: ReadStore, sequence: number): UndoEffect {
  const row = db
    .prepare(
      `WITH mine AS (
         SELECT key, kind, phase, max(is_current) AS stands
         FROM evidence_row
         WHERE import = ? AND repeated = 0 AND NOT EXISTS (
           SELECT 1 FROM evidence_row AS later JOIN import ON import.sequence = later.import
           WHERE later.key = evidence_row.key AND later.kind = evidence_row.kind
             AND later.phase IS evidence_row.phase AND later.import > evidence_row.import
             AND import.undone_at IS NULL)
         GROUP BY key
       ),
       before AS (
         SELECT (SELECT earlier.withdraws
                 FROM evidence_row AS earlier JOIN import ON import.sequence = earlier.import
                 WHERE earlier.key = mine.key AND earlier.kind = mine.kind AND earlier.phase IS mine.phase
                   AND earlier.import < ? AND import.undone_at IS NULL
                 ORDER BY earlier.import DESC LIMIT 1) AS withdraws
         FROM mine
       )
       SELECT (SELECT total(stands) FROM mine) AS leaving,
              (SELECT count(*) FROM before WHERE withdraws = 0) AS restored`,
    )
    .get(sequence, sequence);
  return effectRow.parse(row);
}
