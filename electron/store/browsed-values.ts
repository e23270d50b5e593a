import { z } from 'zod';
import type { EvidenceKind } from '../../shared/contract/evidence/rows.ts';
import {
  checkSchema,
  findingSchema,
  markSchema,
  metricValueSchema,
  type Response,
  topicSchema,
} from '../../shared/model/evidence.ts';
import type { PlannedValue } from '../../shared/model/import-plan.ts';
import { unpackAnswers } from '../../shared/model/packed-answers.ts';
import { objectShape, withObject } from './object-columns.ts';
import type { ReadStore } from './store.ts';
import { readSurveys, surveyOf } from './surveys.ts';

/** What a row of evidence says; a response without its survey's fingerprint. */
export type BrowsedValue =
  | Exclude<PlannedValue, { readonly kind: 'registry' | 'questionnaire' }>
  | { readonly kind: 'questionnaire'; readonly value: Omit<Response, 'survey'> };

/** How the table of a kind of evidence is read. */
interface Subject {
  readonly table: string;
  readonly columns: string;
  /** The column that names compound or committee. */
  readonly object: string;
  /** The column that names indicator, metric or topic; `NULL` where a row is about many. */
  readonly indicator: string;
  /** Prepares reading rows of it. */
  reader(db: ReadStore): (row: unknown) => BrowsedValue;
}

const responseRow = z.object({
  survey: z.number().int(),
  platformId: z.string().nullable(),
  compound: z.string(),
  answers: z.string(),
  submittedAt: z.string().nullable(),
  seconds: z.number().nullable(),
});
const markRow = markSchema.omit({ object: true }).extend(objectShape);
const checkRow = checkSchema.omit({ object: true }).extend(objectShape);
const findingRow = findingSchema.omit({ object: true }).extend(objectShape);
const metricRow = metricValueSchema.omit({ object: true }).extend(objectShape);

export const SUBJECTS: Readonly<Record<EvidenceKind, Subject>> = {
  questionnaire: {
    table: 'response',
    columns: `subject.survey, subject.platform_id AS platformId, subject.compound, subject.answers,
              subject.submitted_at AS submittedAt, subject.seconds`,
    object: 'subject.compound',
    indicator: 'NULL',
    reader: responseReader,
  },
  interview: {
    table: 'topic',
    columns: `subject.interview, subject.compound, subject.topic, subject.attitude, subject.date,
              subject.interviewee, subject.excerpt`,
    object: 'subject.compound',
    indicator: 'subject.topic',
    reader: () => (row) => ({ kind: 'interview', value: topicSchema.parse(row) }),
  },
  marks: {
    table: 'mark',
    columns: 'subject.expert, subject.level, subject.object, subject.indicator, subject.mark, subject.note',
    object: 'subject.object',
    indicator: 'subject.indicator',
    reader: () => (row) => ({ kind: 'marks', value: withObject(markRow.parse(row)) }),
  },
  checks: {
    table: 'checked_item',
    columns: 'subject.level, subject.object, subject.indicator, subject.item, subject.result, subject.note',
    object: 'subject.object',
    indicator: 'subject.indicator',
    reader: () => (row) => ({ kind: 'checks', value: withObject(checkRow.parse(row)) }),
  },
  findings: {
    table: 'finding',
    columns: 'subject.level, subject.object, subject.indicator, subject.problem, subject.count, subject.note',
    object: 'subject.object',
    indicator: 'subject.indicator',
    reader: () => (row) => ({ kind: 'findings', value: withObject(findingRow.parse(row)) }),
  },
  metrics: {
    table: 'metric',
    columns: 'subject.level, subject.object, subject.metric, subject.value',
    object: 'subject.object',
    indicator: 'subject.metric',
    reader: () => (row) => ({ kind: 'metrics', value: withObject(metricRow.parse(row)) }),
  },
};

function responseReader(db: ReadStore): (row: unknown) => BrowsedValue {
  const surveys = readSurveys(db);
  return (row) => {
    const { survey, answers, ...response } = responseRow.parse(row);
    const unpacked = unpackAnswers(answers, surveyOf(surveys, survey));
    return { kind: 'questionnaire', value: { ...response, answers: unpacked } };
  };
}
