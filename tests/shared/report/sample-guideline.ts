import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';

const TYPES = [
  { code: 'sold_public', name: '售后公房' },
  { code: 'commodity', name: '普通商品房' },
  { code: 'historic_villa', name: '老洋房' },
];

/** A small guideline with two branches, four leaves, a bonus, a deduction, a veto and a quota. */
export function sampleGuideline(changes: Partial<Guideline> = {}): Guideline {
  const guideline = guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'sample',
    title: '居民区分类治理绩效评估导则',
    version: '2026.1',
    types: TYPES,
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    grades: [
      { name: '优秀', from: 90 },
      { name: '良好', from: 80 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ],
    quota: { grade: '优秀', share: 0.2, within: 'type' },
    questions: [
      {
        id: 'q1',
        text: '您对小区治理的总体评价',
        kind: 'single',
        options: [
          { label: '满意', value: 100 },
          { label: '不满意', value: 0 },
        ],
      },
    ],
    metrics: ['meetings', 'experience', 'late', 'incident'].map((id) => ({ id, name: id })),
    indicators: [
      {
        id: '1',
        name: '动员参与主体',
        points: 60,
        children: [
          leaf('1.1', '居民总体满意率', 40, 'questionnaire', {
            kind: 'share',
            questions: ['q1'],
            counted: ['满意'],
          }),
          leaf('1.2', '现场环境', 20, 'site_visit', { kind: 'mark', max: 100, combine: 'mean' }),
        ],
      },
      {
        id: '2',
        name: '开展沟通协商',
        points: 40,
        children: [
          leaf('2.1', '议事会次数', 25, 'records', { kind: 'metric', metric: 'meetings' }),
          {
            ...leaf('2.2', '汇报质量', 15, 'hearing', { kind: 'mark', max: 100, combine: 'mean' }),
            level: 'committee',
          },
        ],
      },
    ],
    bonuses: [{ id: 'b1', name: '市级经验推广', metric: 'experience', each: 3, cap: 5 }],
    deductions: [{ id: 'd1', name: '逾期未报', metric: 'late', each: 1, cap: 3 }],
    bonusCap: 5,
    vetoes: [{ id: 'v1', name: '重大群体性事件', metric: 'incident', gradeAtMost: '合格' }],
  });
  return { ...guideline, ...changes };
}

function leaf(id: string, name: string, points: number, method: string, measure: object): object {
  return { id, name, points, method, measure, scale: { kind: 'linear', zero: 0, full: 100 } };
}
