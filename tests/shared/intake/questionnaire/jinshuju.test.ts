import { expect, test } from 'vitest';
import { plan, problemsOf, refusalOf, sentenceOf, valuesOf } from '../planning.ts';
import { plannedSurvey, SURVEY_GUIDELINE } from './survey-guideline.ts';

/** As 金数据 exports it: titles of fields, then who and when, on what; the compound's code in 扩展属性. */
const EXPORT = [
  [
    ...['序号', '您对小区治理的总体评价', '您参加过哪些活动', 'x_field_1'],
    ...['提交人', '提交时间', '修改时间', '填写设备', '操作系统', '浏览器', 'IP'],
  ],
  [
    ...[1, '满意', '议事, 其他', '1001'],
    ...['匿名', '2026-05-06 09:05:00', '2026-05-06 10:00:00', '手机', 'iOS', '微信', '1.2.3.4'],
  ],
  [
    ...[2, '不满意', 'ACG文化(动漫、游戏等)', '1004'],
    ...['匿名', { date: '2026-05-06T09:06:00' }, '', '手机', 'Android', '微信', '1.2.3.5'],
  ],
];

test('金数据 is recognised and read once a person said that 扩展属性 names the compound', async () => {
  const settled = await plannedSurvey(EXPORT, { compoundColumn: 'x_field_1' });
  expect(settled.recognition).toEqual({
    platform: 'jinshuju',
    by: ['提交人', '修改时间', '填写设备', '操作系统', '浏览器', '序号', '提交时间', 'IP'],
  });
  expect(problemsOf(settled)).toEqual([]);
  expect(valuesOf(settled)).toMatchObject([
    { compound: '1001', answers: { q1: ['满意'], q2: ['议事', '其他'] }, submittedAt: '2026-05-06T09:05:00' },
    {
      compound: '1004',
      answers: { q1: ['不满意'], q2: ['ACG文化(动漫、游戏等)'] },
      submittedAt: '2026-05-06T09:06:00',
    },
  ]);
});

test('扩展属性 is proposed for the compound, never taken', async () => {
  const open = await plan('questionnaire', EXPORT, { guideline: SURVEY_GUIDELINE });
  expect(refusalOf(open)).toEqual(['import-compound-column-proposed']);
  expect(sentenceOf(open)).toContain('--compound-column "x_field_1"');
});
