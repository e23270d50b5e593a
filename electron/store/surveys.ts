import { z } from 'zod';
import type { SurveyBook } from '../../shared/model/import-plan.ts';
import type { SurveyQuestions } from '../../shared/model/packed-answers.ts';
import { jsonColumn } from './json-column.ts';
import type { ReadStore, WriteStore } from './store.ts';

const surveyRow = z.object({
  id: z.number().int(),
  questions: jsonColumn(z.array(z.object({ id: z.string(), options: z.array(z.string()) }))),
});

/** Keeps the survey's questions and options; the number is what its responses refer to. */
export function keepSurvey(db: WriteStore, { fingerprint, questions }: SurveyBook): number {
  const text = JSON.stringify(questions.map(({ id, options }) => ({ id, options })));
  db.prepare('INSERT INTO survey (fingerprint, questions) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    fingerprint,
    text,
  );
  const row = db
    .prepare('SELECT id, questions FROM survey WHERE fingerprint = ? AND questions = ?')
    .get(fingerprint, text);
  return surveyRow.parse(row).id;
}

/** The questions of every survey, by its number. */
export function readSurveys(db: ReadStore): ReadonlyMap<number, SurveyQuestions> {
  const rows = db.prepare('SELECT id, questions FROM survey').all();
  return new Map(
    rows.map((row) => {
      const { id, questions } = surveyRow.parse(row);
      return [id, questions];
    }),
  );
}

/** What is kept of the survey of this number, which is in the file. */
export function surveyOf<Kept>(surveys: ReadonlyMap<number, Kept>, survey: number): Kept {
  const kept = surveys.get(survey);
  if (kept === undefined) throw new Error(`survey ${survey} is not in the file`);
  return kept;
}
