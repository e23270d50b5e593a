import { z } from 'zod';
import type { Phase } from '../../shared/model/phase.ts';
import type { Tally } from '../../shared/rules/evidence.ts';
import { labelsOf, type PackedAnswer, readPacked, type SurveyQuestions } from './packed-answers.ts';
import type { ReadStore } from './store.ts';
import { questionsOf, readSurveys } from './surveys.ts';

/** How often each distinct answer was given: by compound code, then question id, both sorted. */
export type AnswerTallies = ReadonlyMap<string, ReadonlyMap<string, readonly Tally[]>>;

/** For each question of one survey, how often each packed answer occurs, as text: `2`, or `0,2`. */
type SurveyCounts = readonly Map<string, number>[];

const responseRow = z.object({ compound: z.string(), survey: z.number().int(), answers: z.string() });

/**
 * Tallies the standing responses of a phase. Packed answers are counted, one survey at a time, since there
 * are a thousand times more of them than distinct ones; labels come last.
 */
export function tallyAnswers(db: ReadStore, phase: Phase): AnswerTallies {
  const surveys = readSurveys(db);
  const counts = new Map<string, Map<number, SurveyCounts>>();
  for (const row of standingResponses(db, phase)) {
    const { compound, survey, answers } = responseRow.parse(row);
    const questions = questionsOf(surveys, survey);
    countAnswers(countsOf(counts, compound, survey, questions), readPacked(answers, questions));
  }
  const sorted = [...counts].sort(([a], [b]) => inOrder(a, b));
  return new Map(sorted.map(([compound, bySurvey]) => [compound, inLabels(bySurvey, surveys)]));
}

function standingResponses(db: ReadStore, phase: Phase): Iterable<unknown> {
  return db
    .prepare(
      `SELECT compound, survey, answers
       FROM response JOIN standing ON standing.evidence = response.evidence
       WHERE standing.phase = ?`,
    )
    .iterate(phase);
}

function countsOf(
  counts: Map<string, Map<number, SurveyCounts>>,
  compound: string,
  survey: number,
  questions: SurveyQuestions,
): SurveyCounts {
  const ofCompound = counts.get(compound) ?? new Map<number, SurveyCounts>();
  counts.set(compound, ofCompound);
  const ofSurvey = ofCompound.get(survey) ?? questions.map(() => new Map<string, number>());
  ofCompound.set(survey, ofSurvey);
  return ofSurvey;
}

function countAnswers(counts: SurveyCounts, answers: readonly PackedAnswer[]): void {
  for (const [position, answer] of answers.entries()) {
    if (typeof answer === 'number' && answer < 0) continue;
    const key = String(answer);
    const ofQuestion = counts[position];
    ofQuestion?.set(key, (ofQuestion.get(key) ?? 0) + 1);
  }
}

/** Surveys may order the same question's options differently; equal labels are one answer. */
function inLabels(
  bySurvey: ReadonlyMap<number, SurveyCounts>,
  surveys: ReadonlyMap<number, SurveyQuestions>,
): ReadonlyMap<string, readonly Tally[]> {
  const tallies = new Map<string, Map<string, Tally>>();
  for (const [survey, counts] of bySurvey) {
    for (const [position, { id, options }] of questionsOf(surveys, survey).entries()) {
      for (const [packed, count] of counts[position] ?? []) {
        const ofQuestion = tallies.get(id) ?? new Map<string, Tally>();
        tallies.set(id, ofQuestion);
        addTally(ofQuestion, labelsOf(packed.split(',').map(Number), options).sort(), count);
      }
    }
  }
  const sorted = [...tallies].sort(([a], [b]) => inOrder(a, b));
  return new Map(sorted.map(([question, ofQuestion]) => [question, inKeyOrder(ofQuestion)]));
}

function addTally(tallies: Map<string, Tally>, chosen: readonly string[], count: number): void {
  const key = JSON.stringify(chosen);
  tallies.set(key, { chosen, count: count + (tallies.get(key)?.count ?? 0) });
}

function inKeyOrder(tallies: ReadonlyMap<string, Tally>): readonly Tally[] {
  return [...tallies].sort(([a], [b]) => inOrder(a, b)).map(([, tally]) => tally);
}

/** By code units, which is the same on every machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
