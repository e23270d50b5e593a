import { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

const countRow = z.object({
  compound: z.string(),
  returned: z.number().int(),
  valid: z.number().int(),
});

/** How many responses of a compound came in, and how many of them count. */
export type ResponseCount = Omit<z.infer<typeof countRow>, 'compound'>;

/** The responses of a phase by compound code; a compound without any is not there. */
export function responseCounts(db: ReadStore, phase: Phase): ReadonlyMap<string, ResponseCount> {
  const rows = db
    .prepare(
      `WITH not_counted AS MATERIALIZED
         (SELECT evidence_row.id FROM left_out CROSS JOIN evidence_row
            ON evidence_row.key = left_out.key AND kind = 'questionnaire' AND evidence_row.phase = left_out.phase
          WHERE left_out.restored_at IS NULL)
       SELECT compound, count(*) AS returned, count(*) FILTER (WHERE id NOT IN not_counted) AS valid
       FROM evidence_row CROSS JOIN response ON response.evidence = id
       WHERE kind = 'questionnaire' AND is_current = 1 AND phase = ? GROUP BY compound`,
    )
    .all(phase);
  return new Map(strictRows(countRow, rows).map(({ compound, ...count }) => [compound, count]));
}
