import type { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import { evidenceCountsSchema } from '../../shared/model/scores.ts';
import type { ReadStore } from './store.ts';

const countsRow = evidenceCountsSchema.omit({ coverage: true });

/** How much of each kind of evidence stands. */
export type StoredCounts = z.infer<typeof countsRow>;

/**
 * Counts what stands in a phase. An interview is counted once a compound, since panels number theirs
 * separately; experts are counted by name.
 */
export function countEvidence(db: ReadStore, phase: Phase): StoredCounts {
  const row = db
    .prepare(
      `WITH of_phase AS MATERIALIZED (SELECT evidence FROM standing WHERE phase = ?)
       SELECT
         (SELECT count(*) FROM response WHERE evidence IN of_phase) AS responses,
         (SELECT count(*) FROM
           (SELECT DISTINCT compound, interview FROM topic WHERE evidence IN of_phase)) AS interviews,
         (SELECT count(*) FROM topic WHERE evidence IN of_phase) AS topics,
         (SELECT count(*) FROM mark WHERE evidence IN of_phase) AS marks,
         (SELECT count(DISTINCT expert) FROM mark WHERE evidence IN of_phase) AS experts,
         (SELECT count(*) FROM checked_item WHERE evidence IN of_phase) AS checks,
         (SELECT count(*) FROM finding WHERE evidence IN of_phase) AS findings,
         (SELECT count(*) FROM metric WHERE evidence IN of_phase) AS metrics`,
    )
    .get(phase);
  return countsRow.parse(row);
}
