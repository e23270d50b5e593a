import { z } from 'zod';
import { readPackedTogether } from '../../shared/model/packed-answers.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Tally } from '../../shared/rules/evidence.ts';
import { finished } from '../../shared/scoring/finished.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import { AnswerCounts, byKey, type CountedAnswer, SurveyWords } from './answer-counts.ts';
import { sortedByKey } from './sorted-by-key.ts';
import type { ReadStore } from './store.ts';
import { readSurveys, surveyOf } from './surveys.ts';

/** How often each distinct answer was given: by compound code, then question id, both sorted. */
export type AnswerTallies = ReadonlyMap<string, ReadonlyMap<string, readonly Tally[]>>;

const responsesRow = z.object({
  compound: z.string(),
  survey: z.number().int(),
  count: z.number().int(),
  /** The packed answers of each response, with commas between. */
  answers: z.string(),
});
type Responses = z.infer<typeof responsesRow>;

/** How many compounds are tallied between two pauses: some milliseconds' worth. */
const COMPOUNDS_A_STEP = 200;

/**
 * Tallies the responses of a phase that count. Packed answers are counted first, survey by survey, since there
 * are a thousand times more of them than distinct ones; words come last.
 *
 * @param compound by code, where one alone is asked about
 */
export function tallyAnswers(db: ReadStore, phase: Phase, compound?: string): AnswerTallies {
  return finished(tallyingAnswers(db, phase, compound));
}

/** The same in short steps; nothing may be written between them. */
export function* tallyingAnswers(
  db: ReadStore,
  phase: Phase,
  compound?: string,
): Generator<void, AnswerTallies> {
  const surveys = new Map(
    [...readSurveys(db)].map(([survey, questions]) => [survey, new SurveyWords(questions)] as const),
  );
  const responses = grouped(standingResponses(db, phase, compound), (row) => row.compound);
  yield;
  const tallies = new Map<string, ReadonlyMap<string, readonly Tally[]>>();
  for (const [code, ofCompound] of responses) {
    const counted = ofCompound.map((ofSurvey) => countAnswers(ofSurvey, surveyOf(surveys, ofSurvey.survey)));
    tallies.set(code, talliesOf(counted));
    if (tallies.size % COMPOUNDS_A_STEP === 0) yield;
  }
  return sortedByKey(tallies, (ofCompound) => ofCompound);
}

/** The responses of each compound to each survey. */
function standingResponses(db: ReadStore, phase: Phase, compound: string | undefined): Responses[] {
  const only = compound === undefined ? [] : [compound];
  const rows = db
    .prepare(
      `SELECT compound, survey, count(*) AS count, group_concat(answers) AS answers
       FROM response JOIN counted_response ON counted_response.evidence = response.evidence
       WHERE counted_response.phase = ?${compound === undefined ? '' : ' AND compound = ?'}
       GROUP BY compound, survey`,
    )
    .all(phase, ...only);
  return rows.map((row) => responsesRow.parse(row));
}

function countAnswers({ answers, count }: Responses, survey: SurveyWords): AnswerCounts {
  const counts = new AnswerCounts(survey);
  for (const response of readPackedTogether(answers, count, survey.questions)) counts.add(response);
  return counts;
}

function talliesOf(surveys: readonly AnswerCounts[]): ReadonlyMap<string, readonly Tally[]> {
  const answers = new Map<string, readonly CountedAnswer[]>();
  for (const survey of surveys) {
    for (const [question, counted] of survey.counted()) {
      const known = answers.get(question);
      answers.set(question, known === undefined ? counted : [...known, ...counted]);
    }
  }
  return sortedByKey(answers, joinEqual);
}

/** Sorted; surveys may order the options of a question differently, and equal words are one answer. */
function joinEqual(answers: readonly CountedAnswer[]): Tally[] {
  const tallies: Tally[] = [];
  const sorted = answers.toSorted((a, b) => byKey(a.answer, b.answer));
  for (const [place, { answer, count }] of sorted.entries()) {
    const isRepeated = sorted[place - 1]?.answer.key === answer.key;
    const before = isRepeated ? (tallies.pop()?.count ?? 0) : 0;
    tallies.push({ chosen: answer.chosen, count: before + count });
  }
  return tallies;
}
