import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';

/**
 * The compounds that reached the quota's grade and were given the next one because the quota was full; those
 * that a veto put there are not among them.
 */
export function turnedAway(
  { grades, quota, vetoes }: Guideline,
  compounds: readonly CompoundScore[],
): CompoundScore[] {
  const at = grades.findIndex(({ name }) => name === quota?.grade);
  const [wanted, next] = [grades[at], grades[at + 1]];
  if (wanted === undefined || next === undefined) return [];
  const allowed = new Set(grades.slice(0, at + 1).map(({ name }) => name));
  const capping = new Set(vetoes.filter(({ gradeAtMost }) => !allowed.has(gradeAtMost)).map(({ id }) => id));
  const line = Rational.of(wanted.from);
  return compounds.filter(
    ({ score, grade, vetoes: held }) =>
      score !== null &&
      grade === next.name &&
      Rational.of(score).isAtLeast(line) &&
      !held.some((id) => capping.has(id)),
  );
}
