import { z } from 'zod';
import type { PlannedResponse, SurveyBook } from '../../shared/model/import-plan.ts';
import { labelsOf, readPacked, type SurveyQuestions } from '../../shared/model/packed-answers.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { type GivenAnswer, sayAnswers } from './say-source.ts';
import { PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore, WriteStore } from './store.ts';
import { keepSurvey, readSurveys, surveyOf } from './surveys.ts';

const sourceRow = z.object({ ...placeColumns, survey: z.number().int(), answers: z.string() });

/** Prepares writing the responses to one survey; the number is that of the evidence row. */
export function responseWriter(
  db: WriteStore,
  rows: GatheredRows,
  survey: SurveyBook,
): (evidence: number, value: PlannedResponse) => void {
  const id = keepSurvey(db, survey);
  const insert = rows.insert(
    `INSERT INTO response (evidence, survey, platform_id, compound, answers, submitted_at, seconds)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { platformId, compound, answers, submittedAt, seconds }) => {
    insert(evidence, id, platformId, compound, answers, submittedAt, seconds);
  };
}

/** A response that counts: where it came from, and what it answered. */
export interface AnsweredResponse {
  readonly place: Omit<z.infer<typeof sourceRow>, 'survey' | 'answers'>;
  readonly given: readonly GivenAnswer[];
}

/** The rows of the responses that answered any of the questions. */
export function responseSources(
  responses: readonly AnsweredResponse[],
  questions: readonly string[],
): SourceRow[] {
  const wanted = new Set(questions);
  return responses.flatMap(({ place, given }) => {
    const own = given.filter(({ question }) => wanted.has(question));
    return own.length === 0 ? [] : [{ ...place, text: sayAnswers(own) }];
  });
}

/** The responses of a compound that count, in the order of imports and rows; a committee has none. */
export function answeredResponses(db: ReadStore, { phase, object }: SourceScope): AnsweredResponse[] {
  if (object.level !== 'compound') return [];
  const surveys = readSurveys(db);
  // CROSS JOIN, so that the few responses of the compound are looked for first, not all of the district's.
  const rows = db
    .prepare(
      `SELECT ${PLACE}, survey, answers
       FROM response CROSS JOIN counted_response USING (evidence)
         CROSS JOIN standing ON standing.evidence = response.evidence
       WHERE compound = ? AND standing.phase = ?
       ORDER BY standing.import, standing.source_row`,
    )
    .all(object.id, phase);
  return rows.map((row) => {
    const { survey, answers, ...place } = sourceRow.parse(row);
    return { place, given: givenAnswers(answers, surveyOf(surveys, survey)) };
  });
}

function givenAnswers(answers: string, asked: SurveyQuestions): GivenAnswer[] {
  const packed = readPacked(answers, asked);
  return asked.flatMap(({ id, options }, position) => {
    const chosen = labelsOf(packed[position] ?? [], options);
    return chosen.length > 0 ? [{ question: id, chosen }] : [];
  });
}

/** Whether the key of a response holds the number on a form, and no platform's id. */
const IS_FORM = `json_extract(key, '$[1]') = 'form'`;

const formCountRow = z.object({
  compound: z.string(),
  responses: z.number().int(),
  lastNumber: z.number().int(),
});

/** How many responses of each compound stand, and the highest number among its paper forms, 0 without any. */
export function countForms(db: ReadStore, phase: Phase): z.infer<typeof formCountRow>[] {
  const rows = db
    .prepare(
      `SELECT compound, count(*) AS responses,
              coalesce(max(CAST(platform_id AS INTEGER)) FILTER
                (WHERE ${IS_FORM} AND platform_id NOT GLOB '*[^0-9]*' AND length(platform_id) < 10), 0)
                AS lastNumber
       FROM response JOIN evidence_row ON evidence_row.id = response.evidence
       WHERE kind = 'questionnaire' AND phase = ? AND is_current = 1
       GROUP BY compound`,
    )
    .all(phase);
  return rows.map((row) => formCountRow.parse(row));
}

/** Names a paper form: its compound and the number on it. */
export function formName(compound: string, number: string): string {
  return JSON.stringify([compound, number]);
}

/** The standing responses that are known by the number on a form, as `formName` writes them. */
export function formNames(db: ReadStore, phase: Phase): ReadonlySet<string> {
  const rows = db
    .prepare(
      `SELECT compound, platform_id AS number
       FROM response JOIN evidence_row ON evidence_row.id = response.evidence
       WHERE kind = 'questionnaire' AND phase = ? AND is_current = 1 AND ${IS_FORM}`,
    )
    .all(phase);
  const row = z.object({ compound: z.string(), number: z.string() });
  return new Set(
    rows.map((stored) => {
      const { compound, number } = row.parse(stored);
      return formName(compound, number);
    }),
  );
}
