import { z } from 'zod';
import type { SurveyQuestions } from '../../shared/model/packed-answers.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from './store.ts';
import { eachStrictRow } from './strict-rows.ts';
import { readSurveys, surveyOf } from './surveys.ts';

const row = z.object({
  id: z.number().int(),
  key: z.string(),
  compound: z.string(),
  survey: z.number().int(),
  /** Packed, in the order of the survey's questions. */
  answers: z.string(),
  submittedAt: z.string().nullable(),
  seconds: z.number().nullable(),
  /** The cells that were kept unread, as JSON by heading. */
  extra: z.string().nullable(),
  file: z.string(),
  row: z.number().int(),
});

/** A response that counts, with its place and what its packed answers refer to. */
export type CountedResponse = z.infer<typeof row> & { readonly questions: SurveyQuestions };

/** The responses of a phase that count, in the order in which they came in. */
export function* countedResponses(db: ReadStore, phase: Phase): Generator<CountedResponse> {
  const surveys = readSurveys(db);
  const rows = db
    .prepare(
      `SELECT evidence AS id, key, compound, survey, answers, submitted_at AS submittedAt, seconds, extra,
              source_row AS row,
              (SELECT file_name FROM import WHERE sequence = counted_response.import) AS file
       FROM counted_response JOIN response USING (evidence)
       WHERE phase = ? ORDER BY evidence`,
    )
    .iterate(phase);
  for (const stored of eachStrictRow(row, rows)) {
    yield { ...stored, questions: surveyOf(surveys, stored.survey) };
  }
}
