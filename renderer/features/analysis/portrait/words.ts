import type { Wording } from '../../../../shared/language/wording.ts';

/** The words of a portrait. */
export const PORTRAIT_WORDS = {
  choose: { zh: '选择小区（可用拼音首字母）', en: 'choose a compound' },
  chooseTitle: { zh: '先选择一个小区', en: 'Choose a compound first' },
  chooseText: {
    zh: '画像把一个小区的名册、成绩、需求、资源、整改和居民反映放在一页上。',
    en: 'A portrait puts register, scores, needs, resources, items and what residents say of a compound on one page.',
  },
  compound: { zh: '小区', en: 'Compound' },
  elsewhere: { zh: '相关页面', en: 'Elsewhere' },
  allItems: { zh: '整改项', en: 'Rectification items' },
  lists: { zh: '居委会清单', en: 'Lists of the committee' },
  scores: { zh: '成绩和依据', en: 'Score and what it rests on' },
  register: { zh: '名册', en: 'Register' },
  facts: { zh: '基本情况', en: 'Register data' },
  own: { zh: '本小区', en: 'This compound' },
  median: { zh: '同类型中位', en: 'Median of type' },
  standings: { zh: '历次成绩', en: 'Scores' },
  notScored: { zh: '还没有评分。', en: 'Not scored yet.' },
  time: { zh: '年度、阶段', en: 'Year, phase' },
  score: { zh: '得分', en: 'Score' },
  grade: { zh: '等次', en: 'Grade' },
  rank: { zh: '类内名次', en: 'Rank in type' },
  aspects: { zh: '各方面得分', en: 'Aspects' },
  aspect: { zh: '方面', en: 'Aspect' },
  earned: { zh: '得分 / 分值', en: 'Earned / points' },
  shortfalls: { zh: '短板', en: 'Shortfalls' },
  recoverable: { zh: '可提升（分）', en: 'Points to gain' },
  indicator: { zh: '指标', en: 'Indicator' },
  voices: { zh: '居民反映', en: 'What residents say' },
  best: { zh: '评价较高', en: 'Judged best' },
  worst: { zh: '评价较低', en: 'Judged worst' },
  topics: { zh: '谈得较多', en: 'Spoken of most' },
  tooFew: {
    zh: '不足五人的不单独列示。',
    en: 'Nothing is shown of fewer than five.',
  },
  needs: { zh: '问题需求', en: 'Needs' },
  resources: { zh: '社会资源', en: 'Resources' },
  services: { zh: '公共服务', en: 'Services' },
  none: { zh: '清单上没有涉及本小区的条目。', en: 'Nothing on the lists concerns this compound.' },
  isOwn: { zh: '本小区', en: 'of this compound' },
  items: { zh: '未销号整改项', en: 'Open rectification items' },
  noItem: { zh: '没有未销号的整改项。', en: 'No rectification item is open.' },
  overdue: { zh: '已逾期', en: 'overdue' },
} as const satisfies Record<string, Wording>;

export const MOSTLY_WORDS: Readonly<Record<'approval' | 'complaint' | 'mixed', Wording>> = {
  complaint: { zh: '意见居多', en: 'mostly complaints' },
  mixed: { zh: '看法不一', en: 'opinions differ' },
  approval: { zh: '肯定居多', en: 'mostly approval' },
};

export function heardWords(responses: number, interviews: number): Wording {
  return {
    zh: `计入问卷 ${responses} 份，访谈 ${interviews} 次。`,
    en: `${responses} questionnaires count, and ${interviews} interviews.`,
  };
}

export function peopleWords(people: number): Wording {
  return { zh: `${people} 人谈及`, en: `${people} people` };
}

export function closedWords(closed: number): Wording {
  return { zh: `已销号 ${closed} 项。`, en: `${closed} closed.` };
}

export function takenOverWords(year: number): Wording {
  return { zh: `（${year}年）`, en: `(of ${year})` };
}
