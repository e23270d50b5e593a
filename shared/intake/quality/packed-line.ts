import type { Guideline } from '../../model/guideline.ts';
import { readPacked, type SurveyQuestions } from '../../model/packed-answers.ts';
import { type StraightLine, straightLine } from './straight-line.ts';

/** Finds the straight line in the packed answers to a survey, among its questions that take one option. */
export type PackedLine = (packed: string) => StraightLine | null;

/** Prepares finding straight lines in the packed answers to this survey; kinds of questions are the guideline's. */
export function packedLine(questions: SurveyQuestions, guideline: Pick<Guideline, 'questions'>): PackedLine {
  const single = new Set(guideline.questions.filter(({ kind }) => kind === 'single').map(({ id }) => id));
  const places = questions.flatMap(({ id }, place) => (single.has(id) ? [place] : []));
  return (packed) => {
    const answers = readPacked(packed, questions);
    return straightLine(places.length, (index) => {
      const answer = answers[places[index] ?? -1];
      return typeof answer === 'number' && answer >= 0 ? answer : null;
    });
  };
}
