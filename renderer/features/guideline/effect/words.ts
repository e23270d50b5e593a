import type { Wording } from '../../../../shared/language/wording.ts';

/** A count with its thousands set apart. */
function many(count: number): string {
  return count.toLocaleString('en-US');
}

/** Words of what a guideline would do to finished runs. */
export const EFFECT_WORDS = {
  title: { zh: '影响', en: 'Effect' },
  text: {
    zh: '同一批数据，用另一份导则再算一次，与上一次评分逐个小区比较。什么也不保存。',
    en: 'The same evidence, scored by another guideline, compared with the latest run compound by compound. Nothing is kept.',
  },
  of: { zh: '用哪一份导则', en: 'Scored by' },
  phase: { zh: '阶段', en: 'Phase' },
  run: { zh: '计算影响', en: 'Work it out' },
  faulty: { zh: '草稿有错误，改正后再算。', en: 'The draft has errors; mend them first.' },
  outdated: { zh: '草稿在这之后又改过，请重新计算。', en: 'The draft was changed since; work it out again.' },
  before: (version: number): Wording => ({ zh: `原来：第 ${version} 版`, en: `Before: version ${version}` }),
  summary: (changed: number, all: number): Wording => ({
    zh: `${many(all)} 个小区中 ${many(changed)} 个总分有变化`,
    en: `${many(changed)} of ${many(all)} scores change`,
  }),
  roseFell: (rose: number, fell: number): Wording => ({
    zh: `${many(rose)} 个上升，${many(fell)} 个下降`,
    en: `${many(rose)} rise, ${many(fell)} fall`,
  }),
  grades: (changed: number, rose: number, fell: number): Wording => ({
    zh: `等次变化 ${many(changed)} 个：${many(rose)} 个升，${many(fell)} 个降`,
    en: `${many(changed)} grades change: ${many(rose)} up, ${many(fell)} down`,
  }),
  ranks: (count: number): Wording => ({
    zh: `类内名次变化 ${many(count)} 个`,
    en: `${many(count)} ranks within the type change`,
  }),
  withheld: (gained: number, lost: number): Wording => ({
    zh: `${many(gained)} 个变为有成绩，${many(lost)} 个变为不公布`,
    en: `${many(gained)} become scored, ${many(lost)} withheld`,
  }),
  gradeTable: {
    zh: '等次去向（行为原来，列为现在；个）',
    en: 'Grades: rows before, columns after (compounds)',
  },
  groups: { zh: '平均分', en: 'Means' },
  district: { zh: '全区', en: 'District' },
  group: { zh: '范围', en: 'Group' },
  compounds: { zh: '逐个小区（变动大的在前）', en: 'Compound by compound, those that move most first' },
  filter: { zh: '查找小区', en: 'Find a compound' },
  changedOnly: { zh: '只看有变化的', en: 'Only those that change' },
  gradeOnly: { zh: '只看等次变化的', en: 'Only where the grade changes' },
  allTypes: { zh: '全部类型', en: 'All types' },
  type: { zh: '类型', en: 'Type' },
  compound: { zh: '小区', en: 'Compound' },
  subdistrict: { zh: '街镇', en: 'Subdistrict' },
  scoreBefore: { zh: '原总分', en: 'Score before' },
  scoreAfter: { zh: '新总分', en: 'Score after' },
  change: { zh: '变化（分）', en: 'Change (points)' },
  gradeBefore: { zh: '原等次', en: 'Grade before' },
  gradeAfter: { zh: '新等次', en: 'Grade after' },
  rankBefore: { zh: '原类内名次', en: 'Rank before' },
  rankAfter: { zh: '新类内名次', en: 'Rank after' },
  shown: (count: number): Wording => ({ zh: `${many(count)} 个小区`, en: `${many(count)} compounds` }),
  none: { zh: '没有符合条件的小区', en: 'No compound is like that' },
  withheldGrade: { zh: '不公布', en: 'withheld' },
  notYet: {
    zh: '选好导则和阶段，点“计算影响”。',
    en: 'Choose guideline and phase, then work it out.',
  },
} as const;
