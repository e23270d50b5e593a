import type { Adjustment, Guideline } from '../model/guideline.ts';
import { percentText } from './figures.ts';

/** Where the grades begin: 90分及以上为优秀，80分及以上、不足90分为良好… */
export function gradesSentence({ grades }: Guideline): string {
  const ranges = grades.map(({ name, from }, place) => {
    const above = grades[place - 1];
    if (above === undefined) return grades.length === 1 ? `均为${name}` : `${from}分及以上为${name}`;
    if (place === grades.length - 1) return `不足${above.from}分为${name}`;
    return `${from}分及以上、不足${above.from}分为${name}`;
  });
  return `等次按公布的得分划分：${ranges.join('，')}。`;
}

/** What happens to a compound whose evidence has gaps. */
export function missingSentence({ missing }: Guideline): string {
  if (missing.treat === 'zero') return '没有数据的指标按零分计入；本阶段全无数据的小区不公布成绩。';
  const rule = '没有数据的指标不作零分处理，按其余指标的分值折算。';
  if (missing.minimumCoverage === 0)
    return `${rule}本阶段全无数据的小区不公布成绩，数据不全的小区得分为暂定。`;
  const least = percentText(missing.minimumCoverage);
  if (missing.minimumCoverage === 1) return `${rule}数据完整度不足${least}的小区不公布成绩。`;
  return `${rule}数据完整度不足${least}的小区不公布成绩，达到${least}而不足100%的小区得分为暂定。`;
}

/** How many bonuses, deductions and vetoes the guideline has; the table beside it has them one by one. */
export function adjustmentsSentence({ bonuses, deductions, bonusCap, vetoes }: Guideline): string {
  const has = [
    { name: '加分项', count: bonuses.length },
    { name: '扣分项', count: deductions.length },
    { name: '一票否决项', count: vetoes.length },
  ];
  const told = (some: typeof has, unit: boolean) =>
    some.map(({ name, count }) => (unit ? `${name}${count}个` : name)).join('、');
  const there = has.filter(({ count }) => count > 0);
  const missing = has.filter(({ count }) => count === 0);
  if (there.length === 0) return `不设${told(missing, false)}。`;
  const without = missing.length === 0 ? '' : `，不设${told(missing, false)}`;
  const together = bonusCap === null || bonuses.length === 0 ? '' : `。各项加分合计不超过${bonusCap}分`;
  return `设${told(there, true)}${without}，见下表${together}。`;
}

/** Category, matter and standard of each bonus, deduction and veto, in this order. */
export function adjustmentRows({
  bonuses,
  deductions,
  vetoes,
  metrics,
}: Guideline): [string, string, string][] {
  const units = new Map(metrics.map(({ id, unit }) => [id, unit === '' ? '个单位' : unit]));
  const standard = (verb: string, { metric, each, cap }: Adjustment) =>
    `每1${units.get(metric) ?? '个单位'}${verb}${each}分，最多${verb}${cap}分`;
  return [
    ...bonuses.map((one): [string, string, string] => ['加分', one.name, standard('加', one)]),
    ...deductions.map((one): [string, string, string] => ['扣分', one.name, standard('扣', one)]),
    ...vetoes.map((one): [string, string, string] => [
      '一票否决',
      one.name,
      `等次不高于“${one.gradeAtMost}”`,
    ]),
  ];
}

/** The rounding rule in words. */
export function roundingSentence({ rounding }: Guideline): string {
  const digits = rounding.digits === 0 ? '取整数' : `保留${rounding.digits}位小数`;
  const mode = rounding.mode === 'half_up' ? '四舍五入' : '按 GB/T 8170 修约（四舍六入五成双）';
  return `得分按精确值计算，只在公布时修约一次，${digits}，${mode}。`;
}

/** What decides grades and ranks, and how ties stand. */
export function rankingSentence(): string {
  return '等次、名次和限额一律以公布的得分为准；得分相同的名次并列，其后的名次相应后移。名次以同类型内的比较为主。';
}

/** The quota on the best grade, or that there is none. */
export function quotaSentence({ quota, grades }: Guideline): string {
  if (quota === null) return '各等次不设数量限额。';
  const next = grades[grades.findIndex(({ name }) => name === quota.grade) + 1]?.name ?? '下一等次';
  const group = quota.within === 'type' ? '同类型已评分小区' : '全区已评分小区';
  return `“${quota.grade}”等次不超过${group}的${percentText(quota.share)}（个数取整，不进位），按得分从高到低确定；名额不足以容纳全部并列者时，并列者都不列入，其余归入“${next}”。`;
}

/** How the figures of groups come about. */
export function groupSentence(): string {
  return '类型、街镇和全区的平均得分，由已评分小区修约前的得分按户数加权得出；户数空缺的小区不计入平均。';
}
