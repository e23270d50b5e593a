import type { Wording } from '../../../../shared/language/wording.ts';

/** Words of where the points come from. */
export const WEIGHT_WORDS = {
  title: { zh: '权重来源', en: 'Where the points come from' },
  text: {
    zh: '各组指标的分值是怎样定的：直接商定、层次分析（AHP）或德尔菲。只作记录，不影响评分；在工作簿的“权重来源”表里填写。',
    en: 'How the points of each group came about: decided directly, by AHP or by Delphi. It is kept for the record and decides nothing; it is written in the sheet 权重来源 of the workbook.',
  },
  none: {
    zh: '这份导则没有记录权重来源。导出工作簿，在“权重来源”表里填写后再导入。',
    en: 'This guideline has no record of it. Export the workbook, fill in the sheet 权重来源 and import it again.',
  },
  firstLevel: { zh: '一级指标', en: 'First level' },
  indicator: { zh: '指标', en: 'Indicator' },
  points: { zh: '分值', en: 'Points' },
  weight: { zh: '权重', en: 'Weight' },
  implied: { zh: '按权重应为（分）', en: 'By the weight (points)' },
  consistent: (ratio: string): Wording => ({
    zh: `一致性比率 CR = ${ratio}`,
    en: `consistency ratio CR = ${ratio}`,
  }),
  ahpFacts: (lambda: string, index: string): Wording => ({
    zh: `λmax = ${lambda}，CI = ${index}`,
    en: `λmax = ${lambda}, CI = ${index}`,
  }),
  matrix: { zh: '判断矩阵', en: 'Matrix of judgements' },
  round: (number: number): Wording => ({ zh: `第 ${number} 轮`, en: `Round ${number}` }),
  experts: (count: number, authority: string): Wording => ({
    zh: `${count} 位专家，权威程度 Cr = ${authority}`,
    en: `${count} experts, authority Cr = ${authority}`,
  }),
  raters: { zh: '评分人数', en: 'Raters' },
  mean: { zh: '均值', en: 'Mean' },
  deviation: { zh: '标准差', en: 'Deviation' },
  variation: { zh: '变异系数', en: 'Variation' },
  remove: { zh: '删除这条记录', en: 'Remove this record' },
  broken: {
    zh: '这条记录与现在的指标对不上，见检查结果。',
    en: 'This record no longer fits the indicators; see the objections.',
  },
} as const;
