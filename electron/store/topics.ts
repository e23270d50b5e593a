import { z } from 'zod';
import { type Topic, topicSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { phaseRows } from './phase-rows.ts';
import { sayTopic } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

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

/** How a compound was spoken of under each topic in the standing interviews of a phase, sorted by both; only of some compounds, by code. */
export function tallyTopics(
  db: ReadStore,
  phase: Phase,
  compounds?: readonly string[],
): readonly TopicTally[] {
  const columns = `
    compound, topic,
    count(*) FILTER (WHERE attitude = 'positive') AS positive,
    count(*) FILTER (WHERE attitude = 'neutral') AS neutral,
    count(*) FILTER (WHERE attitude = 'negative') AS negative`;
  const rest = 'GROUP BY compound, topic ORDER BY compound, topic';
  return strictRows(
    tallyRow,
    phaseRows(db, phase, { table: 'topic', kind: 'interview', columns, rest }, compounds),
  );
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
