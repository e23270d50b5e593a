import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore, GroupScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';

/** The district's mean, of how many compounds. */
export function districtSentence(
  district: GroupScore | undefined,
  total: number,
  guideline: Guideline,
): string {
  if (district === undefined || district.score === null) return '全区没有可以公布的平均得分。';
  return `全区平均得分${scoreText(district.score, guideline)}分，已评分小区${district.scored}个，共${total}个。`;
}

/** How many compounds stand in each grade. */
export function gradeCountsSentence(compounds: readonly CompoundScore[], { grades }: Guideline): string {
  const counts = grades.map(({ name }) => `${name}${gradeCount(compounds, name)}个`);
  return `各等次的小区：${counts.join('、')}。`;
}

/** The compounds that published this grade. */
export function gradeCount(compounds: readonly CompoundScore[], grade: string): number {
  return compounds.filter((compound) => compound.grade === grade).length;
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
  if (scores.length === 1) return `有平均得分的${kind}只有${at(highest)}。`;
  if (highest === lowest) return `各${kind}的平均得分相同，均为${scoreText(highest, guideline)}分。`;
  return `平均得分最高的${kind}是${at(highest)}，最低的是${at(lowest)}。`;
}
