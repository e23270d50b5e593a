import { expect, test } from 'vitest';
import { drawNeeds } from '../../../../shared/action/lists/draw-needs.ts';
import { type Guideline, guidelineSchema } from '../../../../shared/model/guideline.ts';
import { NO_EVIDENCE, type ObjectEvidence } from '../../../../shared/rules/evidence.ts';

const SATISFACTION = [
  { label: '满意', value: 100 },
  { label: '一般', value: 60 },
  { label: '不满意', value: 30 },
  { label: '很不满意', value: 0 },
  { label: '不了解', value: null },
];

function guideline(): Guideline {
  const leaf = { points: 50, method: 'site_visit', scale: { kind: 'linear', zero: 0, full: 100 } };
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'needs',
    title: '需求',
    version: '1',
    types: [{ code: 'a', name: '甲类' }],
    phases: { mid: { weight: 1 }, end: { weight: 1 } },
    grades: [{ name: '合格', from: 0 }],
    questions: [
      { id: 'q1', text: '您对社区助老、助餐服务是否满意', options: SATISFACTION },
      {
        id: 'q2',
        text: '您希望小区增加什么',
        kind: 'multiple',
        options: ['健身场地', '法律讲座', '都不需要'].map((label) => ({ label, value: null })),
      },
      {
        id: 'q3',
        text: '您参加过什么活动',
        kind: 'multiple',
        options: [
          { label: '议事会', value: 100 },
          { label: '都没有参加', value: 0 },
        ],
      },
    ],
    indicators: [
      { ...leaf, id: '1', name: '问题', measure: { kind: 'findings', items: { 楼道堆物: 1, 飞线充电: 1 } } },
      { ...leaf, id: '2', name: '检查', measure: { kind: 'checklist', items: ['门岗正常', '标识清晰'] } },
    ],
  });
}

function evidence(changes: Partial<ObjectEvidence>): ObjectEvidence {
  return { ...NO_EVIDENCE, ...changes };
}

const tally = (...chosen: string[]) => ({ chosen, count: 1 });

test('a question of satisfaction: those below half of its scale, of those whose answer has a value', () => {
  const answers = new Map([
    ['q1', [{ chosen: ['满意'], count: 6 }, { chosen: ['不满意'], count: 2 }, tally('很不满意')]],
  ]);
  const unsure = evidence({ answers: new Map([['q1', [{ chosen: ['不了解'], count: 9 }, tally('一般')]]]) });
  const { candidates } = drawNeeds(guideline(), 'mid', { evidence: [evidence({ answers }), unsure] });
  expect(candidates).toEqual([
    {
      key: 'question/q1/不满意/很不满意',
      text: '改进社区助老、助餐服务',
      category: { category: 'special_groups', words: ['助老', '助餐'] },
      source: {
        ...{ kind: 'question', phase: 'mid', question: 'q1', options: ['不满意', '很不满意'] },
        ...{ asked: 3, of: 10 },
      },
    },
  ]);
});

test('a question of what is wanted: each option that asks for something, of all who answered', () => {
  const answers = new Map([
    ['q2', [tally('健身场地', '法律讲座'), tally('健身场地'), { chosen: ['都不需要'], count: 3 }]],
  ]);
  const { candidates } = drawNeeds(guideline(), 'mid', { evidence: [evidence({ answers })] });
  expect(candidates.map(({ text, source }) => [text, source.asked, source.of])).toEqual([
    ['健身场地', 2, 5],
    ['法律讲座', 1, 5],
  ]);
});

test('several options may be chosen and have values: those below half of the scale', () => {
  const answers = new Map([
    [
      'q3',
      [
        { chosen: ['议事会'], count: 3 },
        { chosen: ['都没有参加'], count: 2 },
      ],
    ],
  ]);
  const { candidates } = drawNeeds(guideline(), 'mid', { evidence: [evidence({ answers })] });
  expect(candidates).toMatchObject([
    { text: '“您参加过什么活动”评价偏低', category: null, source: { asked: 2, of: 5 } },
  ]);
});

test('fewer than five answers or interviews are not shown, but counted as withheld', () => {
  const answers = new Map([['q1', [{ chosen: ['不满意'], count: 4 }]]]);
  const topics = new Map([['停车', { positive: 0, neutral: 0, negative: 4 }]]);
  expect(drawNeeds(guideline(), 'end', { evidence: [evidence({ answers, topics })] })).toEqual({
    candidates: [],
    withheld: 2,
  });
});

test('five are enough, also of several compounds; nobody against is no need', () => {
  const topics = new Map([
    ['停车', { positive: 1, neutral: 1, negative: 1 }],
    ['邻里', { positive: 5, neutral: 0, negative: 0 }],
  ]);
  const more = new Map([['停车', { positive: 0, neutral: 0, negative: 2 }]]);
  const group = { evidence: [evidence({ topics }), evidence({ topics: more })] };
  const { candidates } = drawNeeds(guideline(), 'end', group);
  expect(candidates).toMatchObject([
    { key: 'topic/停车', text: '改进停车', source: { asked: 3, of: 5, phase: 'end' } },
  ]);
});

test('inspections: how often a problem was found and in how many places, and what was not met', () => {
  const first = evidence({
    findings: new Map([
      [
        '1',
        [
          { problem: '楼道堆物', count: 3 },
          { problem: '', count: 0 },
        ],
      ],
    ]),
    checks: new Map([
      [
        '2',
        [
          { item: '门岗正常', result: 'unmet' },
          { item: '标识清晰', result: 'met' },
        ],
      ],
    ]),
  });
  const second = evidence({
    findings: new Map([
      [
        '1',
        [
          { problem: '楼道堆物', count: 1 },
          { problem: '飞线充电', count: 5 },
        ],
      ],
    ]),
    checks: new Map([['2', [{ item: '门岗正常', result: 'not_applicable' }]]]),
  });
  const { candidates } = drawNeeds(guideline(), 'mid', { evidence: [first, second] });
  expect(candidates.map(({ text, source }) => ({ text, ...source }))).toMatchObject([
    { text: '解决楼道堆物问题', kind: 'finding', asked: 4, places: 2, of: 2 },
    { text: '解决飞线充电问题', kind: 'finding', asked: 5, places: 1, of: 2 },
    { text: '做到“门岗正常”', kind: 'check', asked: 1, of: 1 },
  ]);
});

test('within a kind the larger share stands first, of equal ones the larger number', () => {
  const answers = new Map([
    [
      'q2',
      [
        { chosen: ['健身场地'], count: 5 },
        { chosen: ['法律讲座'], count: 5 },
      ],
    ],
    [
      'q1',
      [
        { chosen: ['不满意'], count: 6 },
        { chosen: ['满意'], count: 6 },
      ],
    ],
  ]);
  const { candidates } = drawNeeds(guideline(), 'mid', { evidence: [evidence({ answers })] });
  expect(candidates.map(({ source }) => source.asked)).toEqual([6, 5, 5]);
});
