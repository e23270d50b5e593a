import type { Response } from '../../shared/model/evidence.ts';
import type { SurveyBook } from '../../shared/model/import-plan.ts';
import { packAnswers } from './packed-answers.ts';
import type { WriteStore } from './store.ts';
import { keepSurvey } from './surveys.ts';

/** Prepares writing the responses to one survey; the number is that of the evidence row. */
export function responseWriter(
  db: WriteStore,
  survey: SurveyBook,
): (evidence: number, value: Response) => void {
  const id = keepSurvey(db, survey);
  const insert = db.prepare(
    `INSERT INTO response (evidence, survey, platform_id, compound, answers, submitted_at, seconds)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { platformId, compound, answers, submittedAt, seconds }) => {
    const packed = packAnswers(survey.questions, answers);
    insert.run(evidence, id, platformId, compound, packed, submittedAt, seconds);
  };
}
