import { published } from '../exact/publish.ts';
import { Rational } from '../exact/rational.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Published, Standing } from './standing.ts';

/**
 * Rounds a score once and gives it its grade. The published number decides, so that nobody reads 90.00
 * with the grade below it; a veto caps the grade (scoring rules 7–9).
 */
export function publishScore({ raw, vetoes }: Standing, guideline: Guideline): Published {
  if (raw === null) return { score: null, grade: null };
  const score = published(raw, guideline.rounding);
  const earned = gradeIndex(score, guideline.grades);
  const caps = vetoes.map((veto) => guideline.grades.findIndex((grade) => grade.name === veto.gradeAtMost));
  return { score, grade: guideline.grades[Math.max(earned, ...caps)]?.name ?? null };
}

function gradeIndex(score: number, grades: Guideline['grades']): number {
  const exact = Rational.of(score);
  const reached = grades.findIndex((grade) => exact.isAtLeast(Rational.of(grade.from)));
  return reached < 0 ? grades.length - 1 : reached;
}
