import type { DocumentSettings } from '../../model/document-settings.ts';
import type { Guideline } from '../../model/guideline.ts';
import { officialDate } from '../beijing-date.ts';
import { scoreText } from '../figures.ts';

/** How many compounds the committee has, and what they scored together. */
export function committeeSentence(
  {
    name,
    total,
    scored,
    score,
  }: {
    readonly name: string;
    readonly total: number;
    readonly scored: number;
    readonly score: number | null;
  },
  guideline: Guideline,
): string {
  if (scored === 0) return `${name}所辖居民小区${total}个，均不公布成绩。`;
  const of = scored === total ? '' : `，已评分${scored}个`;
  const mean =
    score === null ? '因户数空缺，没有可以公布的平均得分' : `平均得分${scoreText(score, guideline)}分`;
  return `${name}所辖居民小区${total}个${of}，${mean}。`;
}

/** What is to be mended, and by when. */
export function mendingSentence(items: number, { deadline }: Pick<DocumentSettings, 'deadline'>): string {
  if (items === 0) return '所辖已评分小区没有短板，没有需要整改的事项。';
  const by = deadline === null ? '' : `，请于${officialDate(deadline)}前完成`;
  return `需要整改的事项${items}项，按可提升分从高到低列出${by}，并将办理结果填入末列后报街镇。`;
}

/** How many shortfalls of a compound stand beyond those that are listed; empty for none. */
export function moreSentence(name: string, more: number): string {
  return more === 0 ? '' : `${name}另有短板${more}项，见其评估意见书。`;
}

/** How many shortfalls nobody has registered yet; empty for none. */
export function unregisteredSentence(shortfalls: number): string {
  return shortfalls === 0 ? '' : `另有短板${shortfalls}项没有登记为整改项，见各小区评估意见书。`;
}
