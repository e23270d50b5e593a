import { z } from 'zod';
import { labelsOf, readPacked, type SurveyQuestions } from '../../shared/model/packed-answers.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Tally } from '../../shared/rules/evidence.ts';
import type { ReadStore } from './store.ts';
import { readSurveys, surveyOf } from './surveys.ts';
import type { AnswerTallies } from './tally-answers.ts';

const responseRow = z.object({ compound: z.string(), survey: z.number().int(), answers: z.string() });

/**
 * What one respondent of each compound answered, as if there were no others: whether residents answered at all is
 * soon known, what they answered takes all of them.
 */
export function firstAnswers(db: ReadStore, phase: Phase): AnswerTallies {
  const surveys = readSurveys(db);
  // Beside min(), SQLite gives the other columns from the row that holds the minimum.
  const rows = db
    .prepare(
      `SELECT compound, survey, answers, min(response.evidence)
       FROM response JOIN counted_response ON counted_response.evidence = response.evidence
       WHERE counted_response.phase = ?
       GROUP BY compound`,
    )
    .all(phase)
    .map((row) => responseRow.parse(row));
  return new Map(
    rows.map(({ compound, survey, answers }) => [compound, answered(answers, surveyOf(surveys, survey))]),
  );
}

function answered(packed: string, questions: SurveyQuestions): ReadonlyMap<string, readonly Tally[]> {
  const answers = readPacked(packed, questions);
  const tallies = new Map<string, readonly Tally[]>();
  for (const [position, { id, options }] of questions.entries()) {
    const chosen = labelsOf(answers[position] ?? [], options);
    if (chosen.length > 0) tallies.set(id, [{ chosen, count: 1 }]);
  }
  return tallies;
}
