import { expect, test } from 'vitest';
import { outcomesOf, problemsOf, storedBy, valuesOf } from '../planning.ts';
import { plannedSurvey, SURVEY_GUIDELINE } from './survey-guideline.ts';
import { BY_ORDINAL, BY_SCORE, BY_TEXT } from './wjx-exports.ts';

const COMPOUND = { compoundColumn: '1、您的小区编号' };

/** The three responses of `wjx-exports.ts`, worked by hand. */
const RESPONSES = [
  {
    platformId: null,
    compound: '1001',
    answers: {
      q1: ['满意'],
      q2: ['ACG文化(动漫、游戏等)', '其他'],
      q3: ['满意'],
      q4: ['不满意'],
      q5: ['重要'],
      q6: ['一般'],
      q7: ['停车', '电梯'],
    },
    submittedAt: '2026-05-06T09:05:00',
    seconds: 123,
  },
  {
    platformId: null,
    compound: '1004',
    answers: {
      q1: 'empty',
      q2: 'skipped',
      q3: 'skipped',
      q4: 'skipped',
      q5: ['不重要'],
      q6: 'empty',
      q7: 'skipped',
    },
    submittedAt: '2026-05-06T09:06:30',
    seconds: 61,
  },
  {
    platformId: null,
    compound: '1004',
    answers: {
      q1: ['不了解'],
      q2: ['都没有'],
      q3: ['基本满意'],
      q4: ['不了解'],
      q5: ['一般'],
      q6: ['一般'],
      q7: ['停车', '绿化', '电梯'],
    },
    submittedAt: '2026-05-07T20:15:01',
    seconds: 75,
  },
];

test.each([
  ['按文本', BY_TEXT, 'wjx-text', undefined],
  ['按序号', BY_ORDINAL, 'wjx-ordinal', 'ordinal'],
  ['按分数', BY_SCORE, 'wjx-score', 'value'],
] as const)(
  '问卷星 %s is recognised by its headings and its name, and read',
  async (form, table, platform, numbers) => {
    const plan = await plannedSurvey(table, { ...COMPOUND, exportName: `265843_${form}_居民问卷_3_3.xlsx` });
    expect(plan.recognition).toEqual({
      platform,
      by: ['提交答卷时间', '所用时间', '来源详情', '来自IP', '序号', '来源', '总分', form],
    });
    expect(plan.numbers).toBe(numbers);
    expect(plan.problems).toEqual([]);
    expect(valuesOf(plan)).toMatchObject(RESPONSES);
  },
);

test.each([
  ['text, ordinal, score', [BY_TEXT, BY_ORDINAL, BY_SCORE], ['按文本', '按序号', '按分数']],
  ['score, text, ordinal', [BY_SCORE, BY_TEXT, BY_ORDINAL], ['按分数', '按文本', '按序号']],
] as const)(
  'one survey in three forms is three times the same: %s',
  async (_order, [first, ...others], forms) => {
    const named = (at: number) => ({ ...COMPOUND, exportName: `1_${forms[at]}_居民问卷_3_3.xlsx` });
    const stored = storedBy(await plannedSurvey(first, named(0)));
    expect(stored.size).toBe(3);
    for (const [at, table] of others.entries()) {
      const again = await plannedSurvey(table, { ...named(at + 1), stored });
      expect(outcomesOf(again)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    }
  },
);

test('without the name of the file, option columns without a stem say 按序号', async () => {
  const plan = await plannedSurvey(BY_ORDINAL, COMPOUND);
  expect(plan.recognition?.platform).toBe('wjx-ordinal');
  expect(plan.recognition?.by).toContain('第3题(ACG文化(动漫、游戏等))');
  expect(valuesOf(plan)).toMatchObject(RESPONSES);
});

test('without the name of the file, scores are not taken for positions', async () => {
  const withoutOptions = BY_SCORE.map((row) => row.filter((_cell, at) => at < 9 || (at > 12 && at < 17)));
  const plan = await plannedSurvey(withoutOptions, COMPOUND);
  expect(plan.recognition?.platform).toBe('wjx-text');
  expect(plan.numbers).toBe('open');
  expect(plan.counts).toMatchObject({ accepted: 0, rejected: 3 });
  const settled = await plannedSurvey(withoutOptions, { ...COMPOUND, numbers: 'value' });
  expect(settled.numbers).toBe('value');
  expect(settled.counts).toMatchObject({ accepted: 3, rejected: 0 });
});

test('what was typed beside an option and the order of a ranking are kept', async () => {
  const { rows } = await plannedSurvey(BY_TEXT, COMPOUND);
  expect(rows.map(({ extra }) => extra)).toMatchObject([
    { '3、您参加过哪些活动〖其他〗': '种┋花', '6、请把下列事项按轻重排序〖排序〗': '电梯→停车', 总分: '260' },
    { 来自IP: '101.80.1.3(上海-上海)' },
    { '6、请把下列事项按轻重排序〖排序〗': '停车→绿化→电梯' },
  ]);
});

test('options without a stem are proposed only, unless they are exactly those of one question', async () => {
  const headings = ['小区编号', '您对小区治理的总体评价', '第3题(议事)', '第3题(其他)', '第3题(都没有)'];
  const plan = await plannedSurvey([headings, ['1001', '满意', 1, 0, 0]]);
  expect(problemsOf(plan)).toEqual(['import-question-proposed 第3题(议事)']);
  expect(valuesOf(plan)).toMatchObject([{ answers: { q1: ['满意'] } }]);
  expect(plan.rows[0]?.extra).toMatchObject({ '第3题(议事)': '1' });
});

test('options that two questions have in common are nobody’s', async () => {
  const headings = ['小区编号', '您参加过哪些活动', '第1题(重要)', '第1题(一般)', '第1题(不重要)'];
  const plan = await plannedSurvey([headings, ['1001', '议事', 1, 0, 0]]);
  expect(plan.survey?.questions.map(({ id }) => id)).toEqual(['q2']);
  expect(problemsOf(plan)).toEqual(['import-question-proposed 第1题(重要)']);
});

const SATISFACTION = ['满意', '基本满意', '不满意', '不了解'];
const ACTIVITIES = ['ACG文化(动漫、游戏等)', '议事', '其他', '都没有'];

test.each([
  [SATISFACTION, [1, 1, 0, 0], 'import-several-chosen 2 第2题(满意)'],
  [ACTIVITIES, [1, 'ja', 0, 0], 'import-option-cell 2 第2题(议事)'],
  [ACTIVITIES, [1, 5, 0, 0], 'import-option-cell 2 第2题(议事)'],
])('a row that marks the options %j with %j is rejected', async (options, marks, problem) => {
  const questions = SURVEY_GUIDELINE.questions.filter(({ id }) => id === 'q1' || id === 'q2');
  const headings = ['小区编号', ...options.map((option) => `第2题(${option})`)];
  const guideline = { ...SURVEY_GUIDELINE, questions };
  const plan = await plannedSurvey([headings, ['1001', ...marks]], { guideline });
  expect(problemsOf(plan)).toEqual([problem]);
});
