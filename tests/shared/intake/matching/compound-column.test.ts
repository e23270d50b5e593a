import { expect, test } from 'vitest';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { plan, planned, problemsOf, refusalOf, sentenceOf, valuesOf } from '../planning.ts';

/** Two headings that speak of a 小区; only under the second stand names of the register. */
const TABLE: readonly (readonly Cell[])[] = [
  ['小区是否封闭管理', '您所在的小区', '您对小区治理的总体评价'],
  ['是', '天山路300弄', '满意'],
  ['否', '虹桥新苑', '满意'],
  ['是', '天山路３００弄', '不满意'],
];

test('what stands below says which of several headings is proposed first', async () => {
  const refused = await plan('questionnaire', TABLE);
  expect(refusalOf(refused)).toEqual(['import-compound-column-proposed']);
  expect(sentenceOf(refused)).toContain('--compound-column "您所在的小区"');
});

test('with proposals accepted the column is taken whose cells are known, and the plan says so', async () => {
  const result = await planned('questionnaire', TABLE, { acceptFrom: 0.9 });
  expect(valuesOf(result)).toMatchObject([{ compound: '1001' }, { compound: '1004' }, { compound: '1001' }]);
  expect(problemsOf(result)).toContain('import-compound-column-taken 您所在的小区');
});

test('a column of which too little is known, or two that are known alike, stay proposed', async () => {
  const unknown = [...TABLE, ['是', '不知道', '满意']];
  expect(refusalOf(await plan('questionnaire', unknown, { acceptFrom: 0.9 }))).toEqual([
    'import-compound-column-proposed',
  ]);
  const twice = TABLE.map(([, name, answer], index): Cell[] => [
    index === 0 ? '常去的小区' : (name ?? null),
    name ?? null,
    answer ?? null,
  ]);
  expect(refusalOf(await plan('questionnaire', twice, { acceptFrom: 0.6 }))).toEqual([
    'import-compound-column-proposed',
  ]);
});

test.each([
  ['marks', ['专家', '被评小区', '指标', '得分'], ['张三', '1001', '1.1', 8]],
  ['marks', ['专家', '被评小区', '居民动员'], ['张三', '1001', 8]],
  ['metrics', ['所在小区', '空置率'], ['1001', 3]],
  ['checks', ['被检查小区', '指标', '检查项', '结果'], ['1001', '2.1', '垃圾分类', '达标']],
] as const)('%s with %j', async (kind, headings, row) => {
  const result = await planned(kind, [headings, row], { acceptFrom: 0.9 });
  expect(result.counts.accepted).toBe(1);
  expect(result.problems.map(({ code }) => code)).toEqual(['import-compound-column-taken']);
});
