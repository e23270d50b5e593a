import { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import type { Tally } from '../../shared/rules/evidence.ts';
import { AnswerCounts, SurveyWords } from './answer-counts.ts';
import { readPacked } from './packed-answers.ts';
import { sortedByKey } from './sorted-by-key.ts';
import type { ReadStore } from './store.ts';
import { readSurveys, surveyOf } from './surveys.ts';

/** How often each distinct answer was given: by compound code, then question id, both sorted. */
export type AnswerTallies = ReadonlyMap<string, ReadonlyMap<string, readonly Tally[]>>;

const responseRow = z.object({ compound: z.string(), survey: z.number().int(), answers: z.string() });

/**
 * Tallies the standing responses of a phase. Packed answers are counted first, survey by survey, since there
 * are a thousand times more of them than distinct ones; words come last.
 */
export function tallyAnswers(db: ReadStore, phase: Phase): AnswerTallies {
  const words = [...readSurveys(db)].map(
    ([survey, questions]) => [survey, new SurveyWords(questions)] as const,
  );
  const surveys = new Map(words);
  const counts = new Map<string, Map<number, AnswerCounts>>();
  for (const row of standingResponses(db, phase)) {
    const response = responseRow.parse(row);
    const survey = surveyOf(surveys, response.survey);
    const ofCompound = entryOf(counts, response.compound, () => new Map<number, AnswerCounts>());
    const ofSurvey = entryOf(ofCompound, response.survey, () => new AnswerCounts(survey));
    ofSurvey.add(readPacked(response.answers, survey.questions));
  }
  return sortedByKey(counts, (bySurvey) => talliesOf(bySurvey.values()));
}

function standingResponses(db: ReadStore, phase: Phase): Iterable<unknown> {
  return db
    .prepare(
      `SELECT compound, survey, answers
       FROM response JOIN standing ON standing.evidence = response.evidence
       WHERE standing.kind = 'questionnaire' AND standing.phase = ?`,
    )
    .iterate(phase);
}

/** Surveys may order the options of a question differently; equal words are one answer. */
function talliesOf(surveys: Iterable<AnswerCounts>): ReadonlyMap<string, readonly Tally[]> {
  const tallies = new Map<string, Map<string, Tally>>();
  for (const survey of surveys) {
    for (const { question, key, chosen, count } of survey.counted()) {
      const ofQuestion = entryOf(tallies, question, () => new Map<string, Tally>());
      ofQuestion.set(key, { chosen, count: count + (ofQuestion.get(key)?.count ?? 0) });
    }
  }
  return sortedByKey(tallies, (ofQuestion) => [...sortedByKey(ofQuestion, (tally) => tally).values()]);
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, first: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = first();
  map.set(key, made);
  return made;
}
