import { z } from 'zod';
import { type Topic, topicSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

const responsesRow = z.object({ compound: z.string(), responses: z.number().int() });

/** How many responses of each compound count in a phase, by its code. */
export function countResponses(db: ReadStore, phase: Phase): ReadonlyMap<string, number> {
  const rows = db
    .prepare(
      `SELECT compound, count(*) AS responses
       FROM response JOIN counted_response ON counted_response.evidence = response.evidence
       WHERE counted_response.phase = ?
       GROUP BY compound`,
    )
    .all(phase);
  return new Map(strictRows(responsesRow, rows).map(({ compound, responses }) => [compound, responses]));
}

/** What one interview said on one topic, and who was asked when. */
export type StoredRemark = Topic;

/** What the standing interviews of a phase said, sorted by what they say: the order of files leaves no trace. */
export function listRemarks(db: ReadStore, phase: Phase): readonly StoredRemark[] {
  const rows = db
    .prepare(
      `SELECT interview, compound, topic, attitude, date, interviewee, excerpt
       FROM topic JOIN standing ON standing.evidence = topic.evidence
       WHERE standing.kind = 'interview' AND standing.phase = ?
       ORDER BY compound, topic, interview, excerpt`,
    )
    .all(phase);
  return strictRows(topicSchema, rows);
}
