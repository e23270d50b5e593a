import type { CommonShortfall } from '../../action/shortfall/common-shortfalls.ts';
import { publish } from '../../exact/publish.ts';
import type { Guideline } from '../../model/guideline.ts';
import { percentText } from '../figures.ts';

/** What a shortfall is, and what is counted of it. */
export function definitionSentence({ shortfall }: Pick<Guideline, 'shortfall'>): string {
  return `末级指标得分低于其分值${percentText(shortfall.below)}的为短板，按已评分小区统计；可提升分是该指标得满分时小区得分可以增加的分数。`;
}

/** What a compound that fell short would gain on average, published once. */
export function recoverableText(
  { recoverable }: Pick<CommonShortfall, 'recoverable'>,
  { rounding }: Pick<Guideline, 'rounding'>,
): string {
  return publish(recoverable, rounding);
}
