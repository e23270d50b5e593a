import { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

const countRow = z.object({ compound: z.string(), responses: z.number().int() });

/** How many responses of a compound came in, and how many of them count. */
export interface ResponseCount {
  readonly returned: number;
  readonly valid: number;
}

/** The responses of a phase by compound code; a compound without any is not there. */
export function responseCounts(db: ReadStore, phase: Phase): ReadonlyMap<string, ResponseCount> {
  const returned = countBy(
    db,
    `SELECT compound, count(*) AS responses FROM response JOIN evidence_row ON evidence_row.id = evidence
     WHERE kind = 'questionnaire' AND is_current = 1 AND phase = ? GROUP BY compound`,
    phase,
  );
  const valid = new Map(
    countBy(
      db,
      `SELECT compound, count(*) AS responses FROM counted_response JOIN response USING (evidence)
       WHERE phase = ? GROUP BY compound`,
      phase,
    ),
  );
  return new Map(returned.map(([code, count]) => [code, { returned: count, valid: valid.get(code) ?? 0 }]));
}

function countBy(db: ReadStore, sql: string, phase: Phase): [string, number][] {
  const rows = strictRows(countRow, db.prepare(sql).all(phase));
  return rows.map(({ compound, responses }) => [compound, responses]);
}
