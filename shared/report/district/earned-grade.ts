import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';

type Grades = Pick<Guideline, 'grades'>;

/** The grade that a published score earns before vetoes and quota; null where no score was published. */
export function earnedGrade(score: number | null, { grades }: Grades): string | null {
  if (score === null) return null;
  const exact = Rational.of(score);
  const reached = grades.find(({ from }) => exact.isAtLeast(Rational.of(from))) ?? grades.at(-1);
  return reached?.name ?? null;
}

/** Whether a veto that holds lowers the grade that the score earns. */
export function isLoweredByVeto(
  { score, vetoes }: Pick<CompoundScore, 'score' | 'vetoes'>,
  guideline: Grades & Pick<Guideline, 'vetoes'>,
): boolean {
  const place = (name: string | null) => guideline.grades.findIndex((grade) => grade.name === name);
  const earned = place(earnedGrade(score, guideline));
  return (
    score !== null &&
    guideline.vetoes.some(({ id, gradeAtMost }) => vetoes.includes(id) && place(gradeAtMost) > earned)
  );
}
