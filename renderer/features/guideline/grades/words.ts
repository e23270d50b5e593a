/** Words of the grades and their quota. */
export const GRADE_WORDS = {
  title: { zh: '等次', en: 'Grades' },
  text: {
    zh: '从高到低排列，按公布的总分定等；最低等次从 0 分起。',
    en: 'From high to low; the published score decides. The lowest grade starts at 0.',
  },
  name: { zh: '等次', en: 'Grade' },
  from: { zh: '起始分', en: 'From' },
  add: { zh: '加等次', en: 'Add a grade' },
  newGrade: { zh: '新等次', en: 'New grade' },
  quota: { zh: '等次限额', en: 'Quota' },
  quotaText: {
    zh: '得这个等次的最多占多少；名额不够时按总分从高到低取。',
    en: 'At most this share may keep the grade; the highest scores come first.',
  },
  hasQuota: { zh: '设限额', en: 'Set a quota' },
  grade: { zh: '限额等次', en: 'Grade' },
  share: { zh: '限额比例（0 至 1）', en: 'Share (0 to 1)' },
  within: { zh: '限额范围', en: 'Within' },
} as const;
