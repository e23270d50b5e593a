import { Rational, smaller, sum } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';

/** Every grade can be reached by someone, and a veto takes something away. */
export function adviseGrades(guideline: Guideline): Problem[] {
  const { grades, quota, vetoes } = guideline;
  const most = greatestScore(guideline);
  const tooHigh = grades.filter(({ from }) => most.isBelow(Rational.of(from)));
  return [
    ...tooHigh.map(({ name, from }) =>
      problem('advice-unreachable-grade', { most: most.toNumber(), from }, { path: `grades › ${name}` }),
    ),
    ...(quota?.share === 0 ? [problem('advice-empty-quota', { grade: quota.grade }, { path: 'quota' })] : []),
    ...vetoes
      .filter(({ gradeAtMost }) => gradeAtMost === grades[0]?.name)
      .map(({ id, gradeAtMost }) =>
        problem('advice-idle-veto', { grade: gradeAtMost }, { path: `vetoes › ${id}` }),
      ),
  ];
}

/** 100 points and the bonuses, within the maximum. */
function greatestScore({ bonuses, bonusCap, maximum }: Guideline): Rational {
  const caps = sum(bonuses.filter(({ each }) => each !== 0).map(({ cap }) => Rational.of(cap)));
  const bonus = bonusCap === null ? caps : smaller(caps, Rational.of(bonusCap));
  const most = Rational.HUNDRED.plus(bonus);
  return maximum === null ? most : smaller(most, Rational.of(maximum));
}
