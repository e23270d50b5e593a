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

test('of a heading that repeats, each column names the compound: rows in which they differ are rejected', async () => {
  const result = await planned('questionnaire', [
    ['小区', '小区', '您对小区治理的总体评价'],
    ['1001', '1001', '满意'],
    ['1001', '1004', '满意'],
    ['', '1004', '满意'],
  ]);
  expect(valuesOf(result)).toMatchObject([{ compound: '1001' }, { compound: '1004' }]);
  expect(problemsOf(result)).toEqual(['import-code-name-differ 3 小区']);
});

test('a column that a person chose goes before another one of that heading', async () => {
  const heading = { row: 1, columns: new Map([[0, '小区']]) };
  const table: readonly (readonly Cell[])[] = [
    ['住处', '小区', '您对小区治理的总体评价'],
    ['1001', '1004', '满意'],
  ];
  expect(valuesOf(await planned('questionnaire', table, { heading }))).toMatchObject([{ compound: '1001' }]);
});

test('a table that is refused still says that columns like these were settled before', async () => {
  const settled = ['住处', '您对小区治理的总体评价', '意见', '电话'].map((heading, index) => ({
    index,
    heading,
    word: index === 0 ? '小区' : null,
  }));
  const remembered = {
    fingerprint: 'of the earlier table',
    columns: settled,
    sequence: 3,
    author: '王芳',
    importedAt: '',
  };
  const drifted = [
    ['住处', '您对小区治理的总体评价', '意见', '电话', '备注'],
    ['1001', '满意', '', '', ''],
  ];
  expect(refusalOf(await plan('questionnaire', drifted, { rememberedColumns: [remembered] }))).toEqual([
    'import-no-compound-column',
    'import-columns-drifted',
  ]);
});

test('a map that names a row which cannot be the heading says so', async () => {
  const columnMap = { headingRow: 41, columns: new Map<string, string>() };
  expect(refusalOf(await plan('questionnaire', TABLE, { columnMap }))).toEqual(['import-heading-not-there']);
});
