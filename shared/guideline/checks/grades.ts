import type { Guideline } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** Every score has one grade, and whoever the quota turns away has a next one. */
export function checkGrades({ grades, quota }: Guideline): Problem[] {
  const disorder = grades.slice(1).flatMap((grade, index) => {
    const from = grades[index]?.from ?? grade.from;
    return grade.from < from
      ? []
      : [problem('guideline-grades-order', { from, next: grade.from }, { path: `grades › ${grade.name}` })];
  });
  const last = grades.at(-1);
  const open =
    last === undefined || last.from === 0
      ? []
      : [problem('guideline-grades-end', { from: last.from }, { path: `grades › ${last.name}` })];
  const deadEnd =
    quota !== null && quota.grade === last?.name
      ? [problem('guideline-quota-last-grade', { grade: quota.grade }, { path: 'quota' })]
      : [];
  return [...disorder, ...open, ...deadEnd];
}
