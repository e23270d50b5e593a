import type { DocumentSettings } from '../../model/document-settings.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { officialDate } from '../beijing-date.ts';
import { scoreText } from '../figures.ts';
import type { GroupChange } from '../standings/phase-change.ts';
import type { TypeStanding } from '../standings/type-standings.ts';

/** A subdistrict as the run has it, among the others. */
export interface SubdistrictStanding {
  readonly name: string;
  readonly total: number;
  readonly scored: number;
  /** The published mean; null where nothing was scored or households are not known. */
  readonly score: number | null;
  readonly rank: number | null;
  /** How many subdistricts have a place. */
  readonly ranked: number;
  readonly district: number | null;
}

/** How many compounds there are, and where their mean stands among the subdistricts. */
export function standingSentence(standing: SubdistrictStanding, guideline: Guideline): string {
  const { name, total, scored, score, rank, ranked, district } = standing;
  if (scored === 0) return `${name}共有居民小区${total}个，均不公布成绩。`;
  const of = scored === total ? '全部评分' : `已评分${scored}个`;
  if (score === null) return `${name}共有居民小区${total}个，${of}；因户数空缺，没有可以公布的平均得分。`;
  const place = ranked > 1 ? `，在${ranked}个街镇中列第${rank}位` : '';
  const whole = ranked > 1 && district !== null ? `，全区平均得分${scoreText(district, guideline)}分` : '';
  return `${name}共有居民小区${total}个，${of}，平均得分${scoreText(score, guideline)}分${place}${whole}。`;
}

/** How a type of the subdistrict stands beside the same type in the whole district. */
export function typeSentence(
  { name, total, scored, median, difference }: TypeStanding,
  guideline: Guideline,
): string {
  if (median === null) return `${name}${total}个，均不公布成绩。`;
  const of = scored === total ? '' : `，已评分${scored}个`;
  const middle = scored === 1 ? '得分' : '得分中位数';
  return `${name}${total}个${of}，${middle}${scoreText(median, guideline)}分，${besides(difference, guideline)}。`;
}

function besides(difference: number, guideline: Guideline): string {
  if (difference === 0) return '与全区同类中位数持平';
  return `比全区同类中位数${difference > 0 ? '高' : '低'}${scoreText(Math.abs(difference), guideline)}分`;
}

/**
 * What lies between mid-year and year-end; empty where nothing can be compared.
 *
 * @param measure which figure of the subdistrict moved: 平均得分, 得分中位数
 */
export function movedSentence(
  { score, movements }: GroupChange,
  measure: string,
  guideline: Guideline,
): string {
  const { rose, fell, stayed } = movements;
  const all = rose + fell + stayed;
  if (all === 0) return '';
  const parts = [
    ['上升', rose],
    ['下降', fell],
    ['持平', stayed],
  ] as const;
  const told = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word}的${count}个`);
  const whole = score.difference === null ? '' : `，${measure}${movedBy(score.difference, guideline)}`;
  return `年终与中期相比，可以比较的小区${all}个，得分${told.join('、')}${whole}。`;
}

function movedBy(difference: number, guideline: Guideline): string {
  if (difference === 0) return '持平';
  return `${difference > 0 ? '上升' : '下降'}${scoreText(Math.abs(difference), guideline)}分`;
}

/** So many compounds are named at either end. */
const NAMED = 3;

/** What is told of a compound beside its score. */
interface Told {
  /** Of types, by code. */
  readonly names: ReadonlyMap<string, string>;
  /** By code, the compounds of which too few were asked. */
  readonly short: Pick<ReadonlyMap<string, unknown>, 'has'>;
}

/** The highest and the lowest scores, each with its place within the type; empty where nothing was scored. */
export function extremesSentence(
  compounds: readonly CompoundScore[],
  beside: Told,
  guideline: Guideline,
): string {
  const scored = compounds
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const named = (some: readonly CompoundScore[]) =>
    some.map((one) => told(one, beside, guideline)).join('、');
  if (scored.length === 0) return '';
  if (scored.length === 1) return `已评分的小区只有${named(scored)}。`;
  if (scored.length <= 2 * NAMED) return `已评分小区得分由高到低为${named(scored)}。`;
  return `得分最高的${NAMED}个小区是${named(scored.slice(0, NAMED))}；最低的${NAMED}个小区是${named(scored.slice(-NAMED).reverse())}。`;
}

function told(
  { code, name, type, score, ranks }: CompoundScore,
  { names, short }: Told,
  guideline: Guideline,
): string {
  const few = short.has(code) ? '，样本不足' : '';
  return `${name}（${scoreText(score, guideline)}分，${names.get(type) ?? type}第${ranks.type}位${few}）`;
}

/** How many leaves fall short, and in how many compounds. */
export function shortfallsSentence(leaves: number, scored: number): string {
  if (scored === 0) return '没有已评分小区，不作短板分析。';
  if (leaves === 0) return `${scored}个已评分小区均没有短板。`;
  return `已评分小区的短板涉及末级指标${leaves}项，小区较多的如下。`;
}

/** What the subdistrict is asked for, and by when. */
export function mendingSentence({ deadline }: Pick<DocumentSettings, 'deadline'>): string {
  const by = deadline === null ? '' : `于${officialDate(deadline)}前`;
  return `请组织有关居委会和小区，对照下列建议和小区评估意见书${by}完成整改。`;
}
