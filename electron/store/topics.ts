import { z } from 'zod';
import { type Topic, topicSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { sayTopic } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';

const count = z.number().int();

const sourceRow = z.object({
  ...placeColumns,
  ...topicSchema.pick({ topic: true, attitude: true, excerpt: true }).shape,
});

const tallyRow = topicSchema
  .pick({ compound: true, topic: true })
  .extend({ positive: count, neutral: count, negative: count });
type TopicTally = z.infer<typeof tallyRow>;

/** Prepares writing what interviews said; the number is that of the evidence row. */
export function topicWriter(rows: GatheredRows): (evidence: number, value: Topic) => void {
  const insert = rows.insert(
    `INSERT INTO topic (evidence, interview, compound, topic, attitude, date, interviewee, excerpt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { interview, compound, topic, attitude, date, interviewee, excerpt }) =>
    insert(evidence, interview, compound, topic, attitude, date, interviewee, excerpt);
}

/** How a compound was spoken of under each topic in the standing interviews of a phase, sorted by both. */
export function tallyTopics(db: ReadStore, phase: Phase): TopicTally[] {
  const rows = db
    .prepare(
      `SELECT compound, topic,
              count(*) FILTER (WHERE attitude = 'positive') AS positive,
              count(*) FILTER (WHERE attitude = 'neutral') AS neutral,
              count(*) FILTER (WHERE attitude = 'negative') AS negative
       FROM topic JOIN standing ON standing.evidence = topic.evidence
       WHERE standing.kind = 'interview' AND standing.phase = ?
       GROUP BY compound, topic ORDER BY compound, topic`,
    )
    .all(phase);
  return rows.map((row) => tallyRow.parse(row));
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
