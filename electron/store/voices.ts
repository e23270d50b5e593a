import { z } from 'zod';
import { type Topic, topicSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { phaseRows } from './phase-rows.ts';
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

/**
 * What the standing interviews of a phase said, sorted by what they say: the order of files leaves no trace. Only of some
 * compounds, by code, where these are given.
 */
export function listRemarks(
  db: ReadStore,
  phase: Phase,
  compounds?: readonly string[],
): readonly StoredRemark[] {
  const wanted = {
    table: 'topic',
    kind: 'interview',
    columns: 'interview, compound, topic, attitude, date, interviewee, excerpt',
    rest: 'ORDER BY compound, topic, interview, excerpt',
  } as const;
  return strictRows(topicSchema, phaseRows(db, phase, wanted, compounds));
}

const nameRow = topicSchema.pick({ interviewee: true });

/** Everybody whom the standing interviews of a phase name, each once, sorted. */
export function listInterviewees(db: ReadStore, phase: Phase): readonly string[] {
  const wanted = {
    table: 'topic',
    kind: 'interview',
    columns: 'DISTINCT interviewee',
    rest: 'AND interviewee IS NOT NULL ORDER BY interviewee',
  } as const;
  return strictRows(nameRow, phaseRows(db, phase, wanted)).flatMap(({ interviewee }) => interviewee ?? []);
}
