import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';

const linear = { kind: 'linear', zero: 20, full: 95 };

/** A guideline in which every field of the schema holds something: each measure, each scale, each origin. */
export function fullGuideline(): Guideline {
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'full',
    title: '绩效评估导则',
    version: '2026.1',
    types: [
      { code: 'sold_public', name: '售后公房' },
      { code: 'commodity', name: '普通商品房' },
      { code: 'historic_villa', name: '老洋房' },
    ],
    phases: { mid: { weight: 40 }, end: { weight: 60 } },
    rounding: { digits: 2, mode: 'half_up' },
    missing: { treat: 'exclude', minimumCoverage: 0.8 },
    grades: [
      { name: '优秀', from: 90 },
      { name: '合格', from: 60 },
      { name: '不合格', from: 0 },
    ],
    quota: { grade: '优秀', share: 0.2, within: 'type' },
    maximum: 100,
    shortfall: { below: 0.6 },
    sampling: { confidence: 0.95, margin: 0.1, p: 0.5 },
    questions: [
      {
        id: 'q1',
        text: '总体评价',
        aliases: ['总的评价', 'Overall'],
        kind: 'single',
        options: [
          { label: '满意', value: 100, aliases: ['很满意', '非常满意'] },
          { label: '一般', value: 60 },
          { label: '不了解', value: null },
        ],
      },
      { id: 'q2', text: '参加过哪些活动', kind: 'multiple', options: [{ label: '议事会', value: 1 }] },
      { id: 'q3', text: '环境', options: [{ label: '好', value: 1 }] },
    ],
    metrics: [
      { id: 'meetings', name: '会议次数', unit: '次' },
      { id: 'vacancy', name: '空置率', unit: '%' },
    ],
    indicators: [
      {
        id: '1',
        name: '动员参与主体',
        points: 60,
        children: [
          leaf(
            '1.1',
            '到会',
            10,
            'hearing',
            { kind: 'mark', max: 10, combine: 'trimmed', trimFrom: 5 },
            linear,
            {
              level: 'committee',
              phases: ['mid', 'end'],
              appliesTo: ['sold_public', 'commodity'],
            },
          ),
          leaf(
            '1.2',
            '会议',
            10,
            'records',
            { kind: 'metric', metric: 'meetings' },
            {
              kind: 'steps',
              steps: [
                { from: 12, points: 8 },
                { from: 6, points: 4 },
              ],
              otherwise: 1,
            },
          ),
          leaf(
            '1.3',
            '空置',
            20,
            'records',
            { kind: 'ratio', numerator: 'vacancy', denominator: 'meetings' },
            linear,
          ),
          {
            id: '1.4',
            name: '环境',
            points: 20,
            children: [
              leaf(
                '1.4.1',
                '楼道',
                12,
                'site_visit',
                { kind: 'findings', items: { 楼道堆物: 0.5, 飞线充电: 2 } },
                { kind: 'deduct' },
              ),
              leaf(
                '1.4.2',
                '设施',
                8,
                'site_visit',
                { kind: 'checklist', items: ['门禁', '照明'], as: 'share' },
                linear,
              ),
            ],
          },
        ],
      },
      {
        id: '2',
        name: '开展沟通协商',
        points: 40,
        children: [
          leaf(
            '2.1',
            '居民总体满意度',
            10,
            'questionnaire',
            { kind: 'scale_mean', questions: ['q1', 'q3'] },
            linear,
            {
              overrides: {
                historic_villa: { points: 8, scale: { kind: 'linear', zero: 10, full: 90 } },
                commodity: { scale: { kind: 'deduct' } },
              },
            },
          ),
          leaf(
            '2.2',
            '满意率',
            20,
            'questionnaire',
            { kind: 'share', questions: ['q1', 'q2'], counted: ['满意', '议事会'] },
            linear,
          ),
          leaf(
            '2.3',
            '访谈',
            10,
            'interview',
            { kind: 'interview', topics: ['停车', '加梯'], as: 'mean' },
            linear,
          ),
        ],
      },
    ],
    bonuses: [
      { id: 'b1', name: '市级经验推广', metric: 'meetings', each: 3, cap: 5 },
      { id: 'b2', name: '区级经验推广', metric: 'meetings', each: 1, cap: 2 },
    ],
    deductions: [{ id: 'd1', name: '逾期未报', metric: 'vacancy', each: 1.5, cap: 3 }],
    bonusCap: 6,
    vetoes: [{ id: 'v1', name: '重大群体性事件', metric: 'meetings', gradeAtMost: '合格' }],
    quality: {
      minimumSeconds: 30,
      straightLining: { questions: 8 },
      dates: { mid: { from: '2026-06-01', to: '2026-06-30' }, end: { from: '2026-11-01', to: '2026-11-30' } },
      duplicates: true,
    },
    weightOrigins: [
      { method: 'direct', of: null, note: '领导小组会议' },
      {
        method: 'ahp',
        of: '1',
        note: '专家组',
        comparisons: [
          { higher: '1.3', lower: '1.1', by: 3 },
          { higher: '1.4', lower: '1.2', by: 5 },
        ],
      },
      {
        method: 'delphi',
        of: '2',
        note: '两轮',
        rounds: [
          { experts: [{ name: '张三', basis: 0.8, familiarity: 0.9, ratings: { '2.1': 7, '2.2': 9 } }] },
          {
            experts: [
              { name: '张三', ratings: { '2.1': 8 } },
              { name: '李四', ratings: { '2.1': 6 } },
            ],
          },
        ],
      },
    ],
  });
}

function leaf(
  id: string,
  name: string,
  points: number,
  method: string,
  measure: object,
  scale: object,
  more: object = {},
): object {
  return { id, name, points, method, measure, scale, ...more };
}

/** The full guideline after one thing was done to it. */
export function changed(change: (guideline: Guideline) => unknown): Guideline {
  const guideline = fullGuideline();
  change(guideline);
  return guideline;
}
