import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { isLoweredByVeto } from './earned-grade.ts';

/** How many compounds a veto holds for, and how many it lowered; that there are none is said too. */
export function vetoSentence(
  compounds: readonly Pick<CompoundScore, 'score' | 'vetoes'>[],
  guideline: Pick<Guideline, 'grades' | 'vetoes'>,
): string {
  if (guideline.vetoes.length === 0) return '导则不设一票否决项。';
  const vetoed = compounds.filter(({ vetoes }) => vetoes.length > 0);
  if (vetoed.length === 0) return '没有小区触及一票否决项。';
  const lowered = vetoed.filter((compound) => isLoweredByVeto(compound, guideline)).length;
  const effect = lowered === 0 ? '按得分确定的等次均未超过上限' : `等次因此降低的${lowered}个`;
  return `触及一票否决项的小区${vetoed.length}个，${effect}，名单如下。`;
}

/** How many compounds have no score, and why; that there are none is said too. */
export function withheldSentence(count: number, where: string): string {
  if (count === 0) return '全部小区均已评分。';
  return `不公布成绩的小区${count}个，因数据不足，没有得分、等次和名次，待补齐数据后重新评分，名单见${where}。`;
}

/** How many scores may still change; that none may is said too. */
export function provisionalSentence(count: number, where: string): string {
  if (count === 0) return '没有得分暂定的小区。';
  return `得分暂定的小区${count}个，数据补齐后得分可能变动，名单见${where}。`;
}
