import { z } from 'zod';
import { readPackedTogether } from '../../shared/model/packed-answers.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Tally } from '../../shared/rules/evidence.ts';
import { finished } from '../../shared/scoring/finished.ts';
import { grouped } from '../../shared/scoring/ordering.ts';
import { AnswerCounts, byKey, type CountedAnswer, SurveyWords } from './answer-counts.ts';
import { sortedByKey } from './sorted-by-key.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';
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
 * @param compounds by code, where only some are asked about
 */
export function tallyAnswers(db: ReadStore, phase: Phase, compounds?: readonly string[]): AnswerTallies {
  return finished(tallyingAnswers(db, phase, compounds));
}

/** The same in short steps; nothing may be written between them. */
export function* tallyingAnswers(
  db: ReadStore,
  phase: Phase,
  compounds?: readonly string[],
): Generator<void, AnswerTallies> {
  const surveys = new Map(
    [...readSurveys(db)].map(([survey, questions]) => [survey, new SurveyWords(questions)] as const),
  );
  const responses = grouped(standingResponses(db, phase, compounds), (row) => row.compound);
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
function standingResponses(
  db: ReadStore,
  phase: Phase,
  compounds: readonly string[] | undefined,
): readonly Responses[] {
  const only = compounds === undefined ? [] : [JSON.stringify([...new Set(compounds)])];
  // CROSS JOIN: the responses of a few compounds are found by their codes, those of all by their phase.
  const from =
    compounds === undefined
      ? 'counted_response CROSS JOIN response'
      : '(SELECT value AS wanted FROM json_each(?)) CROSS JOIN response ON response.compound = wanted CROSS JOIN counted_response';
  const rows = db
    .prepare(
      `SELECT compound, survey, count(*) AS count, group_concat(answers) AS answers
       FROM ${from}
       WHERE counted_response.evidence = response.evidence AND counted_response.phase = ?
       GROUP BY compound, survey`,
    )
    .all(...only, phase);
  return strictRows(responsesRow, rows);
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
