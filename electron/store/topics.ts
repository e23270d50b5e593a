import { type Topic, topicSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore, WriteStore } from './store.ts';

/** Prepares writing what interviews said; the number is that of the evidence row. */
export function topicWriter(db: WriteStore): (evidence: number, value: Topic) => void {
  const insert = db.prepare(
    `INSERT INTO topic (evidence, interview, compound, topic, attitude, date, interviewee, excerpt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { interview, compound, topic, attitude, date, interviewee, excerpt }) =>
    insert.run(evidence, interview, compound, topic, attitude, date, interviewee, excerpt);
}

/** The standing topics of a phase, sorted by what they say. */
export function listTopics(db: ReadStore, phase: Phase): Topic[] {
  const rows = db
    .prepare(
      `SELECT interview, compound, topic, attitude, date, interviewee, excerpt
       FROM topic JOIN standing ON standing.evidence = topic.evidence
       WHERE standing.phase = ?
       ORDER BY compound, topic, interview`,
    )
    .all(phase);
  return rows.map((row) => topicSchema.parse(row));
}
