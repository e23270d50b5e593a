import { expect, test } from 'vitest';
import { describeColumns } from '../../../../shared/intake/describe-columns.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { problemsOf, valuesOf } from '../planning.ts';
import { COMPOUNDS } from '../small-district.ts';
import { plannedSurvey, SURVEY_GUIDELINE } from './survey-guideline.ts';

const TABLE: readonly (readonly Cell[])[] = [
  ['小区编号', '您对本小区治理的总体评价', '您参加过哪些社区活动', '意见'],
  ['1001', '满意', '议事', '多种树'],
];

function described(table: readonly (readonly Cell[])[], acceptFrom?: number) {
  const rows = table.map((cells, index) => ({ row: index + 1, cells }));
  const input = { guideline: SURVEY_GUIDELINE, compounds: COMPOUNDS, sheet: '', hash: String, acceptFrom };
  return describeColumns('questionnaire', rows, input);
}

/** 您对/对小/小区/… of 您对小区治理的总体评价 are 10 pairs; 您对本小区… has 11, of which 9 are the same: 18 of 21. */
const CONFIDENCE = 18 / 21;

test('a proposal says how sure it is', () => {
  const [, asked] = described(TABLE)?.columns ?? [];
  expect(asked?.match).toMatchObject({ word: 'q1', basis: 'resembles', isCertain: false });
  expect(asked?.match?.confidence).toBeCloseTo(CONFIDENCE, 10);
});

test('from the level that a person accepts on it is taken, and that is said', async () => {
  const cautious = await plannedSurvey(
    TABLE.map((row) => [...row, row[0] === '小区编号' ? '下列服务对您的重要程度—物业' : '重要']),
    {
      acceptFrom: 0.9,
    },
  );
  expect(cautious.survey?.questions.map(({ id }) => id)).toEqual(['q5']);
  const plan = await plannedSurvey(TABLE, { acceptFrom: 0.75 });
  expect(valuesOf(plan)).toMatchObject([{ answers: { q1: ['满意'], q2: ['议事'] } }]);
  expect(problemsOf(plan)).toEqual([
    'import-question-taken 您对本小区治理的总体评价',
    'import-question-taken 您参加过哪些社区活动',
    'import-unknown-columns',
  ]);
  expect(plan.problems[0]?.facts).toMatchObject({ question: 'q1', confidence: 86 });
  const [, asked] = described(TABLE, 0.75)?.columns ?? [];
  expect(asked?.match).toMatchObject({ word: 'q1', basis: 'resembles', isCertain: true });
});

test('nothing is taken for a question that is answered already, or that two columns may be', async () => {
  const [headings = [], row = []] = TABLE;
  const answered = await plannedSurvey(
    [
      [...headings, '您对小区治理的总体评价'],
      [...row, '不满意'],
    ],
    { acceptFrom: 0.6 },
  );
  expect(valuesOf(answered)).toMatchObject([{ answers: { q1: ['不满意'], q2: ['议事'] } }]);
  expect(problemsOf(answered)).toContain('import-question-proposed 您对本小区治理的总体评价');
  const twice = await plannedSurvey(
    [
      [...headings, '您对该小区治理的总体评价'],
      [...row, '不满意'],
    ],
    { acceptFrom: 0.6 },
  );
  expect(twice.survey?.questions.map(({ id }) => id)).toEqual(['q2']);
});

test('a question and its opposite are never near enough', async () => {
  const [, asked] =
    described(
      [
        ['小区编号', '您没参加过哪些活动'],
        ['1001', '议事'],
      ],
      0.75,
    )?.columns ?? [];
  expect(asked?.match).toMatchObject({ word: 'q2', isCertain: false });
  expect(asked?.match?.confidence).toBeLessThan(0.75);
});

test('a group with other words before exactly the options of a question is proposed as a whole, and may be chosen', async () => {
  const options = ['ACG文化(动漫、游戏等)', '议事', '其他', '都没有'];
  const headings = ['小区编号', ...options.map((option) => `3、去年的活动(${option})`)];
  const table = [headings, ['1001', 0, 1, 0, 0]];
  const matches = described(table)?.columns.map(({ match }) => match?.word ?? null);
  expect(matches).toEqual(['小区编号', 'q2', 'q2', 'q2', 'q2']);
  const columns = new Map([1, 2, 3, 4].map((index) => [index, 'q2'] as const));
  const plan = await plannedSurvey(table, { heading: { row: 1, columns } });
  expect(valuesOf(plan)).toMatchObject([{ answers: { q2: ['议事'] } }]);
});
