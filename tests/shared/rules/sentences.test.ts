import { expect, test } from 'vitest';
import type { Wording } from '../../../shared/language/wording.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../../shared/rules/evidence.ts';
import { type Measure, measureRule } from '../../../shared/rules/measures/registry.ts';
import { questionBook, questionSchema } from '../../../shared/rules/question.ts';
import { type Scale, scaleRule } from '../../../shared/rules/scales/registry.ts';

const OPTIONS = [
  { label: '满意', value: 100 },
  { label: '不满意', value: 0 },
  { label: '不了解', value: null },
];
const QUESTIONS = questionBook(
  ['q1', 'q2'].map((id) => questionSchema.parse({ id, text: `题 ${id}`, options: OPTIONS })),
);
const NAMES = new Map([
  ['q1', '总体评价'],
  ['q2', '居委会工作'],
  ['done', '办结数'],
  ['all', '受理数'],
]);

const EVIDENCE: ObjectEvidence = {
  ...NO_EVIDENCE,
  answers: new Map([
    [
      'q1',
      [
        { chosen: ['满意'], count: 3 },
        { chosen: ['不满意'], count: 1 },
        { chosen: ['不了解'], count: 9 },
      ],
    ],
    [
      'q2',
      [
        { chosen: ['满意'], count: 1 },
        { chosen: ['不满意'], count: 1 },
      ],
    ],
  ]),
  marks: new Map([
    [
      '1',
      [
        { expert: '甲', mark: 8 },
        { expert: '乙', mark: 9 },
      ],
    ],
  ]),
  checks: new Map([
    [
      '1',
      [
        { item: '通道畅通', result: 'met' },
        { item: '楼道整洁', result: 'unmet' },
        { item: '电梯年检', result: 'not_applicable' },
      ],
    ],
  ]),
  findings: new Map([
    [
      '1',
      [
        { problem: '堆物', count: 2 },
        { problem: '飞线', count: 0 },
      ],
    ],
  ]),
  topics: new Map([['物业', { positive: 3, neutral: 1, negative: 0 }]]),
  metrics: new Map([
    ['done', 45],
    ['all', 60],
  ]),
};

function said(measure: Measure): Wording {
  const rule = measureRule(measure);
  const measured = rule.measure(measure, { indicator: '1', evidence: EVIDENCE, questions: QUESTIONS });
  return rule.sentence(measure, measured, (id) => NAMES.get(id) ?? id);
}

test.each<[Measure, string, string]>([
  [
    { kind: 'mark', max: 10, combine: 'trimmed', trimFrom: 5 },
    '2 位专家评分（8、9），平均 8.5，满分 10',
    '2 expert marks (8, 9), mean 8.5 of 10',
  ],
  [
    { kind: 'scale_mean', questions: ['q1'] },
    '4 个有效回答，满意度均值 75',
    '4 valid answers, mean satisfaction 75',
  ],
  [
    { kind: 'scale_mean', questions: ['q1', 'q2'] },
    '6 个有效回答，“总体评价”均值 75（4 个），“居委会工作”均值 50（2 个），各题平均 62.5',
    '6 valid answers: “总体评价” 75 (4), “居委会工作” 50 (2); mean 62.5',
  ],
  [
    { kind: 'share', questions: ['q1'], counted: ['满意'] },
    '4 个有效回答中，选“满意”的占 75%',
    'of 4 valid answers, 75% chose 满意',
  ],
  [{ kind: 'metric', metric: 'done' }, '台账指标 办结数 为 45', 'metric 办结数 is 45'],
  [
    { kind: 'ratio', numerator: 'done', denominator: 'all' },
    '办结数 45 ÷ 受理数 60 = 75%',
    '办结数 45 ÷ 受理数 60 = 75%',
  ],
  [
    { kind: 'checklist', items: ['通道畅通', '楼道整洁', '电梯年检'], as: 'share' },
    '检查 2 项，达标 1 项，未达标：楼道整洁',
    '2 items judged, 1 met, not met: 楼道整洁',
  ],
  [
    { kind: 'findings', items: { 堆物: 1.5, 飞线: 2 } },
    '检查发现 堆物 2 次，合计 3',
    'found 堆物 × 2, 3 in all',
  ],
  [
    { kind: 'interview', topics: ['物业'], as: 'positive' },
    '访谈 4 条（正面 3、中性 1、负面 0），正面占 75%',
    '4 interview items (3 positive, 1 neutral, 0 negative), 75% positive',
  ],
])('%j says what was measured', (measure, zh, en) => {
  expect(said(measure)).toEqual({ zh, en });
});

test.each<[Scale, string]>([
  [{ kind: 'linear', zero: 20, full: 95 }, '20 得 0 分，95 得满分，其间按比例'],
  [
    {
      kind: 'steps',
      steps: [
        { from: 12, points: 4 },
        { from: 6, points: 2 },
      ],
      otherwise: 0,
    },
    '达到 12 得 4 分，达到 6 得 2 分，否则 0 分',
  ],
  [{ kind: 'deduct' }, '从满分中扣减，扣完为止'],
])('%j says what it asks for', (scale, zh) => {
  expect(scaleRule(scale).sentence(scale).zh).toBe(zh);
});
