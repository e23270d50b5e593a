import { parseDate } from '../../cells/parse-date.ts';
import type { Guideline } from '../../model/guideline.ts';
import { PHASES } from '../../model/phase.ts';
import type { Days } from '../../model/quality.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** A straight line needs two points. */
const FEWEST_QUESTIONS = 2;

/** The rules of quality must be able to flag something: no time below 0, whole questions, days in their order. */
export function checkQuality({ quality = {} }: Guideline): Problem[] {
  const { minimumSeconds: seconds = 0, straightLining, dates = {} } = quality;
  const questions = straightLining?.questions ?? FEWEST_QUESTIONS;
  return [
    ...(seconds < 0
      ? [problem('guideline-quality-seconds', { value: seconds }, { path: 'quality › minimumSeconds' })]
      : []),
    ...(questions < FEWEST_QUESTIONS || !Number.isInteger(questions)
      ? [problem('guideline-quality-questions', { value: questions }, { path: QUESTIONS_PATH })]
      : []),
    ...PHASES.flatMap((phase) => checkDays(dates[phase] ?? {}, `quality › dates › ${phase}`)),
  ];
}

const QUESTIONS_PATH = 'quality › straightLining › questions';

function checkDays({ from, to }: Days, path: string): Problem[] {
  const wrong = Object.entries({ from, to }).flatMap(([side, day]) =>
    day === undefined || isDay(day)
      ? []
      : [problem('guideline-quality-date', { value: day }, { path: `${path} › ${side}` })],
  );
  if (wrong.length > 0 || from === undefined || to === undefined || from <= to) return wrong;
  return [problem('guideline-quality-dates-order', { from, to }, { path: `${path} › to` })];
}

/** `2026-06-01`: a day of the calendar, written so that days are in the order of their texts. */
function isDay(text: string): boolean {
  return parseDate(text) === text && text.length === 'yyyy-mm-dd'.length;
}
