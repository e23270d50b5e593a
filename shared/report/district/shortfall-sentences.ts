import type { CommonShortfall } from '../../action/shortfall/common-shortfalls.ts';
import { publish } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import { shareText } from '../rate-text.ts';

/** How many compounds have shortfalls, and how many in the middle. */
export function districtShortfallSentence(counts: readonly number[], guideline: Guideline): string {
  const compounds = counts.length;
  if (compounds === 0) return '没有已评分小区，不作短板分析。';
  const having = counts.filter((count) => count > 0).length;
  if (having === 0) return `${compounds}个已评分小区均没有短板。`;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const each = publish(Rational.of(all).dividedBy(Rational.of(having)), {
    digits: 1,
    mode: guideline.rounding.mode,
  });
  const subject =
    having === compounds
      ? `${compounds}个已评分小区${compounds === 1 ? '' : '都'}有短板`
      : `${compounds}个已评分小区中，有短板的${having}个（${shareText(having, compounds, guideline)}）`;
  return having === 1 ? `${subject}，共${all}项。` : `${subject}，共${all}项，平均每个小区${each}项。`;
}

const NAMED = 3;

/** Which leaves a type most fell short of. */
export function typeShortfallSentence(
  type: string,
  { scored, shortfalls }: { readonly scored: number; readonly shortfalls: readonly CommonShortfall[] },
  guideline: Guideline,
): string {
  if (scored === 0) return `${type}没有已评分小区。`;
  const [only] = shortfalls;
  if (only === undefined) return `${type}${scored}个已评分小区没有短板。`;
  if (shortfalls.length === 1) return `${type}的短板只有1项，是${shortText(only, guideline)}。`;
  const named = shortfalls.slice(0, NAMED).map((one) => shortText(one, guideline));
  const head = `${type}的短板涉及末级指标${shortfalls.length}项`;
  if (shortfalls.length <= NAMED) return `${head}：${named.join('、')}。`;
  return `${head}，小区较多的是${named.join('、')}。`;
}

function shortText({ leaf, short, measured }: CommonShortfall, guideline: Guideline): string {
  return `“${leaf.name}”（${short}个小区，占${shareText(short, measured, guideline)}）`;
}
