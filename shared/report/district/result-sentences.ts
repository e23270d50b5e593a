import type { Guideline } from '../../model/guideline.ts';
import { scoreText } from '../figures.ts';

/** The district's mean, of how many compounds. */
export function districtSentence(
  {
    score,
    scored,
    total,
  }: { readonly score: number | null; readonly scored: number; readonly total: number },
  guideline: Guideline,
): string {
  if (total === 0) return '名册中没有小区，没有评估结果。';
  if (scored === 0) return `全区${total}个小区均不公布成绩，没有可以公布的平均得分。`;
  const of = scored === total ? `全部评分` : `已评分${scored}个`;
  if (score === null) return `全区${total}个小区，${of}，因户数空缺，没有可以公布的平均得分。`;
  return `全区${total}个小区，${of}，平均得分${scoreText(score, guideline)}分。`;
}

/** A group as people call it. */
export interface NamedScore {
  readonly name: string;
  readonly score: number | null;
}

/**
 * The highest and the lowest of some groups.
 *
 * @param kind what the groups are: 小区类型, 街镇
 */
export function extremesSentence(kind: string, groups: readonly NamedScore[], guideline: Guideline): string {
  const scores = groups.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0) return `各${kind}都没有可以公布的平均得分。`;
  const highest = Math.max(...scores);
  const lowest = Math.min(...scores);
  const at = (score: number) =>
    `${groups
      .filter((group) => group.score === score)
      .map(({ name }) => name)
      .join('、')}（${scoreText(score, guideline)}分）`;
  if (groups.length === 1)
    return `${kind}只有${groups[0]?.name}，平均得分${scoreText(highest, guideline)}分。`;
  if (scores.length === 1) return `有平均得分的${kind}只有${at(highest)}。`;
  if (highest === lowest) return `各${kind}的平均得分相同，均为${scoreText(highest, guideline)}分。`;
  return `平均得分最高的${kind}是${at(highest)}，最低的是${at(lowest)}。`;
}
