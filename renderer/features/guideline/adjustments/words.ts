/** Words of bonuses, deductions and vetoes. */
export const ADJUSTMENT_SECTION_WORDS = {
  title: { zh: '加减分与否决', en: 'Bonuses, deductions, vetoes' },
  text: {
    zh: '都按台账指标的数计算：每一个单位加、扣多少分，最多计多少；有一票否决的，等次不高于所定。',
    en: 'All go by a metric: so many points for each unit, up to a cap; a veto keeps the grade at or below the one named.',
  },
  bonuses: { zh: '加分', en: 'Bonuses' },
  deductions: { zh: '扣分', en: 'Deductions' },
  vetoes: { zh: '一票否决', en: 'Vetoes' },
  id: { zh: '编号', en: 'Id' },
  name: { zh: '名称', en: 'Name' },
  metric: { zh: '台账指标', en: 'Metric' },
  each: { zh: '每单位（分）', en: 'Each (points)' },
  cap: { zh: '最多计（分）', en: 'At most (points)' },
  gradeAtMost: { zh: '等次不高于', en: 'Grade at most' },
  bonusCap: { zh: '加分合计上限（分）', en: 'All bonuses at most (points)' },
  add: { zh: '添加', en: 'Add' },
  newOne: { zh: '新项', en: 'New' },
} as const;
