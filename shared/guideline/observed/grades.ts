import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { Scores } from '../../model/scores.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ENOUGH_TO_JUDGE } from './enough.ts';

/**
 * The grade that everybody has, or else those that nobody has. That nobody is in the last grade is no
 * fault: it is there for whoever fails.
 */
export function adviseOnGrades({ grades }: Guideline, { phase, compounds }: Scores): Problem[] {
  const given = compounds.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  if (given.length < ENOUGH_TO_JUDGE || grades.length < 2) return [];
  const { zh, en } = PHASE_NAMES[phase];
  const facts = { phase: zh, phaseInEnglish: en, scored: given.length };
  const reached = new Set(given);
  const everybodys = grades.find(({ name }) => reached.size === 1 && reached.has(name));
  if (everybodys !== undefined) {
    const { name } = everybodys;
    return [problem('observed-grade-for-all', { ...facts, grade: name }, placeOf(name))];
  }
  return grades
    .slice(0, -1)
    .filter(({ name }) => !reached.has(name))
    .map(({ name, from }) =>
      problem('observed-grade-unreached', { ...facts, grade: name, from }, placeOf(name)),
    );
}

function placeOf(grade: string) {
  return { path: `grades › ${grade}` };
}
