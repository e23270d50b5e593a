import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { earnedGrade, isLoweredByVeto } from './earned-grade.ts';

/**
 * How many reached the grade that has a quota, and what became of them; empty without a quota, or where nobody reached it.
 */
export function quotaEffectSentence(
  compounds: readonly Pick<CompoundScore, 'score' | 'grade' | 'vetoes'>[],
  guideline: Pick<Guideline, 'quota' | 'grades' | 'vetoes'>,
): string {
  const { quota } = guideline;
  if (quota === null) return '';
  const reached = compounds.filter(({ score }) => earnedGrade(score, guideline) === quota.grade);
  if (reached.length === 0) return '';
  const lowered = reached.filter(({ grade }) => grade !== quota.grade);
  const words = `得分达到“${quota.grade}”标准的小区${reached.length}个`;
  if (lowered.length === 0) return `${words}，均在数量限额之内。`;
  const vetoed = lowered.filter((compound) => isLoweredByVeto(compound, guideline)).length;
  const parts = [
    { what: '因数量限额列入下一等次的', count: lowered.length - vetoed },
    { what: '因一票否决降低等次的', count: vetoed },
  ].filter(({ count }) => count > 0);
  const kept = reached.length - lowered.length;
  const said = [
    kept === 0 ? `没有列为“${quota.grade}”的` : `列为“${quota.grade}”的${kept}个`,
    ...parts.map(({ what, count }) => `${what}${count}个`),
  ];
  return `${words}，其中${said.join('，')}。`;
}
