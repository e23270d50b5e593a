import type { Phase } from '../../shared/model/phase.ts';
import { type EvidenceCounts, evidenceCountsSchema } from '../../shared/model/scores.ts';
import { countLeftOut } from './left-out.ts';
import type { ReadStore } from './store.ts';

const countsRow = evidenceCountsSchema.omit({ coverage: true, leftOut: true });

/** How much of each kind of evidence stands, and which responses of it do not count. */
export type StoredCounts = Omit<EvidenceCounts, 'coverage'>;

/**
 * Counts what stands in a phase; responses that were left out are counted apart. An interview is counted once a compound, since panels number theirs
 * separately; experts are counted by name.
 */
export function countEvidence(db: ReadStore, phase: Phase): StoredCounts {
  const row = db
    .prepare(
      `WITH counted AS MATERIALIZED
         (SELECT kind, count(*) AS rows FROM evidence_row WHERE is_current = 1 AND phase = ? GROUP BY kind)
       SELECT
         (SELECT total(rows) FROM counted WHERE kind = 'questionnaire') AS responses,
         (SELECT count(*) FROM
           (SELECT DISTINCT compound, interview FROM topic JOIN standing USING (evidence)
            WHERE kind = 'interview' AND phase = ?)
         ) AS interviews,
         (SELECT total(rows) FROM counted WHERE kind = 'interview') AS topics,
         (SELECT total(rows) FROM counted WHERE kind = 'marks') AS marks,
         (SELECT count(DISTINCT expert) FROM mark JOIN standing USING (evidence)
          WHERE standing.kind = 'marks' AND phase = ?) AS experts,
         (SELECT total(rows) FROM counted WHERE kind = 'checks') AS checks,
         (SELECT total(rows) FROM counted WHERE kind = 'findings') AS findings,
         (SELECT total(rows) FROM counted WHERE kind = 'metrics') AS metrics`,
    )
    .get(phase, phase, phase);
  const counts = countsRow.parse(row);
  const leftOut = countLeftOut(db, phase);
  if (leftOut.length === 0) return counts;
  const without = leftOut.reduce((sum, { responses }) => sum + responses, 0);
  return { ...counts, responses: counts.responses - without, leftOut };
}
