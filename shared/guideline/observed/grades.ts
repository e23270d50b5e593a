import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { Scores } from '../../model/scores.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { ENOUGH_TO_JUDGE } from './enough.ts';
import { turnedAway } from './turned-away.ts';

/**
 * The grade that everybody has, or else those that nobody has. That nobody is in the last grade is no
 * fault: it is there for whoever fails. A grade that the quota kept from all who reached it is said to be so,
 * and then not that the others have one grade: thresholds are not to blame.
 */
export function adviseOnGrades(guideline: Guideline, { phase, compounds }: Scores): Problem[] {
  const { grades, quota } = guideline;
  const given = compounds.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  if (given.length < ENOUGH_TO_JUDGE || grades.length < 2) return [];
  const { zh, en } = PHASE_NAMES[phase];
  const facts = { phase: zh, phaseInEnglish: en };
  const reached = new Set(given);
  const unreached = grades.slice(0, -1).filter(({ name }) => !reached.has(name));
  const kept = unreached.find(({ name }) => name === quota?.grade);
  const count = kept === undefined ? 0 : turnedAway(guideline, compounds).length;
  const everybodys = grades.find(({ name }) => reached.size === 1 && reached.has(name));
  if (everybodys !== undefined && count === 0) {
    const { name } = everybodys;
    return [
      problem('observed-grade-for-all', { ...facts, scored: given.length, grade: name }, placeOf(name)),
    ];
  }
  const told = everybodys === undefined ? unreached : unreached.filter((grade) => grade === kept);
  return told.map((grade) => {
    const { name, from } = grade;
    return grade === kept && count > 0
      ? problem('observed-grade-turned-away', { ...facts, count, grade: name, from }, placeOf(name))
      : problem(
          'observed-grade-unreached',
          { ...facts, scored: given.length, grade: name, from },
          placeOf(name),
        );
  });
}

function placeOf(grade: string) {
  return { path: `grades › ${grade}` };
}
