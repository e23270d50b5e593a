import { z } from 'zod';
import { type Topic, topicSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import { sayTopic } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore, WriteStore } from './store.ts';

const sourceRow = z.object({
  ...placeColumns,
  ...topicSchema.pick({ topic: true, attitude: true, excerpt: true }).shape,
});

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
       WHERE standing.kind = 'interview' AND standing.phase = ?
       ORDER BY compound, topic, interview`,
    )
    .all(phase);
  return rows.map((row) => topicSchema.parse(row));
}

/** The rows of the standing interviews of a compound on any of the topics. */
export function topicSources(
  db: ReadStore,
  { phase, object }: SourceScope,
  topics: readonly string[],
): SourceRow[] {
  if (object.level !== 'compound') return [];
  const rows = db
    .prepare(
      `SELECT ${PLACE}, topic, attitude, excerpt
       FROM topic JOIN standing ON standing.evidence = topic.evidence
       WHERE compound = ? AND topic IN (SELECT value FROM json_each(?)) AND standing.phase = ?
       ORDER BY standing.import, standing.source_row`,
    )
    .all(object.id, JSON.stringify(topics), phase);
  return rows.map((row) => asSource(sourceRow.parse(row), sayTopic));
}
