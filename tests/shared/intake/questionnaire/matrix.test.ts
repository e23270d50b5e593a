import { expect, test } from 'vitest';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { problemsOf, valuesOf } from '../planning.ts';
import { plannedSurvey, SURVEY_GUIDELINE } from './survey-guideline.ts';

async function answersTo(
  headings: readonly string[],
  cells: readonly Cell[],
  questions = SURVEY_GUIDELINE.questions,
) {
  const guideline = { ...SURVEY_GUIDELINE, questions };
  const plan = await plannedSurvey(
    [
      ['小区编号', ...headings],
      ['1001', ...cells],
    ],
    { guideline },
  );
  const [value] = valuesOf(plan);
  return {
    answers: value !== undefined && 'answers' in value ? value.answers : null,
    problems: problemsOf(plan),
  };
}

/** The questions of both matrices by their rows alone. */
const BY_ROWS = SURVEY_GUIDELINE.questions
  .filter(({ id }) => id === 'q3' || id === 'q4')
  .map((question) => ({ ...question, text: question.text.replace(/^.*—/u, '') }));

test('rows of two matrices with the same labels belong to the matrix that began before them', async () => {
  const headings = [
    '4、您对下列服务的评价—物业',
    '居委会',
    '5、下列服务对您的重要程度—物业',
    '居委会',
    '6、您对小区治理的总体评价',
  ];
  const { answers, problems } = await answersTo(headings, ['满意', '不满意', '重要', '一般', '基本满意']);
  expect(answers).toEqual({ q3: ['满意'], q4: ['不满意'], q5: ['重要'], q6: ['一般'], q1: ['基本满意'] });
  expect(problems).toEqual([]);
});

test('the row that names 居委会 or 小区 is a question there, not the place of the compound', async () => {
  const questions = SURVEY_GUIDELINE.questions.map((question) =>
    question.id === 'q4' ? { ...question, text: '您对下列服务的评价—小区' } : question,
  );
  const headings = ['4、您对下列服务的评价—物业', '小区'];
  const { answers, problems } = await answersTo(headings, ['满意', '不满意'], questions);
  expect(answers).toEqual({ q3: ['满意'], q4: ['不满意'] });
  expect(problems).toEqual([]);
});

test.each([
  ['4、您对下列服务的评价——物业', '4、您对下列服务的评价-居委会'],
  ['4、您对下列服务的评价：物业', '居委会'],
  ['您对下列服务的评价（物业）', '您对下列服务的评价（居委会）'],
])('stem and row say it, whatever stands between them: %s, %s', async (...headings) => {
  const { answers, problems } = await answersTo(headings, ['满意', '不满意']);
  expect(answers).toEqual({ q3: ['满意'], q4: ['不满意'] });
  expect(problems).toEqual([]);
});

test.each([
  ['4、您对下列服务的评价—物业', '居委会'],
  ['第4题(物业)', '第4题(居委会)'],
  ['4、服务如何—物业', '居委会'],
])('a guideline that asks by the row alone: %s, %s', async (...headings) => {
  const { answers } = await answersTo(headings, ['满意', '不满意'], BY_ROWS);
  expect(answers).toEqual({ q3: ['满意'], q4: ['不满意'] });
});

test('a row alone that two matrices have is neither’s', async () => {
  const headings = ['4、评价—物业', '居委会', '5、重要程度—物业', '居委会', '6、您参加过哪些活动'];
  const questions = [...BY_ROWS, ...SURVEY_GUIDELINE.questions.filter(({ id }) => id === 'q2')];
  const { answers, problems } = await answersTo(
    headings,
    ['满意', '不满意', '满意', '满意', '议事'],
    questions,
  );
  expect(answers).toEqual({ q2: ['议事'] });
  expect(problems).toEqual([
    'import-question-proposed 4、评价—物业',
    'import-question-proposed 居委会',
    'import-question-proposed 5、重要程度—物业',
    'import-question-proposed 居委会',
  ]);
});

test('第N题 with rows belongs to the one matrix that has exactly these', async () => {
  const one = SURVEY_GUIDELINE.questions.filter(({ id }) => id === 'q3' || id === 'q4');
  const found = await answersTo(['第4题(物业)', '第4题(居委会)'], ['满意', '不满意'], one);
  expect(found.answers).toEqual({ q3: ['满意'], q4: ['不满意'] });
  const both = await answersTo(
    ['第4题(物业)', '第4题(居委会)', '您参加过哪些活动'],
    ['满意', '不满意', '议事'],
  );
  expect(both.answers).toEqual({ q2: ['议事'] });
});

test('rows that two questions have for an alias refuse nothing: the matrix says which is meant', async () => {
  const questions = SURVEY_GUIDELINE.questions.map((question) =>
    question.id === 'q4' || question.id === 'q6' ? { ...question, aliases: ['居委会'] } : question,
  );
  const headings = ['4、您对下列服务的评价—物业', '居委会', '5、别的—物业', '居委会'];
  const { answers, problems } = await answersTo(headings, ['满意', '不满意', '重要', '一般'], questions);
  expect(answers).toEqual({ q3: ['满意'], q4: ['不满意'] });
  expect(problems).toEqual(['import-unknown-columns']);
});
