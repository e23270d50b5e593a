import type { Wording } from '../../../../shared/language/wording.ts';

/** Words of the dry run. */
export const TRIAL_WORDS = {
  title: { zh: '试算', en: 'Dry run' },
  intro: {
    zh: '用草稿给几个小区打分，改一处就重算一次，什么也不保存。',
    en: 'Scores a few compounds by the draft, anew after each change; nothing is kept.',
  },
  madeUp: {
    zh: '这里的小区和数据是虚构的。',
    en: 'These compounds and their evidence are made up.',
  },
  useMadeUp: {
    zh: '改用虚构的小区和数据（新导则还没有数据时）',
    en: 'Use made-up compounds, while a new guideline has no evidence',
  },
  waiting: {
    zh: '导则有错误，改正后再试算。',
    en: 'The guideline has errors; it is tried once they are mended.',
  },
  time: (ms: number): Wording => ({ zh: `用时 ${ms} 毫秒`, en: `took ${ms} ms` }),
  compounds: { zh: '试算小区', en: 'Compounds to try' },
  automatic: { zh: '每个类型取一个', en: 'One of each type' },
  compound: { zh: '小区', en: 'Compound' },
  type: { zh: '类型', en: 'Type' },
  now: { zh: '现行（分）', en: 'Current (points)' },
  draft: { zh: '草稿（分）', en: 'Draft (points)' },
  change: { zh: '变化（分）', en: 'Change (points)' },
  of: (points: number): Wording => ({ zh: `/ ${points}`, en: `of ${points}` }),
  noEvidence: { zh: '无数据', en: 'no evidence' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  indicator: { zh: '指标', en: 'Indicator' },
  leaves: { zh: '各指标得分', en: 'Points by indicator' },
} as const;
