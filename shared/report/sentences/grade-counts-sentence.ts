import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { shareText } from '../rate-text.ts';
import { gradeCount } from '../standings/grade-counts.ts';

/** How many compounds stand in each grade; empty where nothing was scored. */
export function gradeCountsSentence(compounds: readonly CompoundScore[], guideline: Guideline): string {
  const graded = compounds.filter(({ grade }) => grade !== null).length;
  if (graded === 0) return '';
  const counts = guideline.grades.map(({ name }) => ({ name, count: gradeCount(compounds, name) }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}${count}个（${shareText(count, graded, guideline)}）`);
  const none = counts.filter(({ count }) => count === 0).map(({ name }) => name);
  const without = none.length === 0 ? '' : `，没有${none.join('、')}等次的小区`;
  return `各等次小区：${told.join('、')}${without}。`;
}
