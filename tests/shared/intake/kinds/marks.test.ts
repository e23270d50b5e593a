import { expect, test } from 'vitest';
import { outcomesOf, plan, planned, problemsOf, refusalOf, sentenceOf, valuesOf } from '../planning.ts';

const HEADINGS = ['专家', '小区', '指标', '得分', '备注'];
const of = (compound: string) => ({ level: 'compound', id: compound });

test('a mark is read with the compound by code, name or former name and the indicator by id or name', async () => {
  const result = await planned('marks', [
    HEADINGS,
    ['张三', '1001', '1.1', 10, '很好'],
    ['李 四', '天山路３００弄', '居民动员', '９．５'],
    ['王五', '老天山', '1.1 居民动员', 0],
  ]);
  expect(valuesOf(result)).toEqual([
    { expert: '张三', object: of('1001'), indicator: '1.1', mark: 10, note: '很好' },
    { expert: '李四', object: of('1001'), indicator: '1.1', mark: 9.5, note: null },
    { expert: '王五', object: of('1001'), indicator: '1.1', mark: 0, note: null },
  ]);
});

test('a mark above its maximum is rejected with the sentence that says so', async () => {
  const table = [HEADINGS, ...Array(15).fill([]), ['张三', '1001', '居民动员', 12]];
  expect(sentenceOf(await plan('marks', table))).toContain(
    '第17行「得分」：12 超过上限 10，请改正后再导入或保存。',
  );
});

test('marks outside their range, of another measure or of no leaf are rejected', async () => {
  const result = await planned('marks', [
    HEADINGS,
    ['张三', '1001', '居民动员', -1],
    ['张三', '1001', '居民动员', 10.000001],
    ['张三', '1001', '2.1', 5],
    ['张三', '1001', '动员', 5],
    ['张三', '1001', '居民动圆', 5],
    ['', '1001', '居民动员', 5],
    ['张三', '1001', '居民动员', true],
  ]);
  expect(problemsOf(result)).toEqual([
    'import-mark-below 2 得分',
    'import-mark-above 3 得分',
    'import-not-marked 4 指标',
    'import-branch-indicator 5 指标',
    'import-unknown-indicator-near 6 指标',
    'import-missing-expert 7 专家',
    'import-not-a-number 8 得分',
  ]);
});

test('a number cell that may be 1.1 or 1.10 is not guessed', async () => {
  const result = await planned('marks', [HEADINGS, ['张三', '1001', 1.1, 5]]);
  expect(problemsOf(result)).toEqual(['import-ambiguous-indicator 2 指标']);
  expect(result.problems[0]?.facts).toMatchObject({ ids: '1.1、1.10' });
});

test('a leaf of the committee takes the committee: by name, with its 街镇, never a compound', async () => {
  const result = await planned('marks', [
    HEADINGS,
    ['张三', '虹桥居委会', '1.10', 5],
    ['张三', '新泾镇／幸福居委会', '1.10', 4],
    ['张三', '天山新村', '1.10', 3],
    ['张三', '幸福居委会', '1.10', 4],
    ['张三', '1004', '1.10', 4],
    ['张三', '虹桥居委会', '1.1', 4],
  ]);
  expect(valuesOf(result)).toMatchObject([
    { object: { level: 'committee', id: '新泾镇/虹桥居委会' } },
    { object: { level: 'committee', id: '新泾镇/幸福居委会' } },
    { object: { level: 'committee', id: '天山路街道/天山新村' } },
  ]);
  expect(problemsOf(result)).toEqual([
    'import-ambiguous-committee 5 小区',
    'import-compound-for-committee 6 小区',
    'import-committee-for-compound 7 小区',
  ]);
});

test('居委会 and 街镇 columns may stand in place of 小区', async () => {
  const result = await planned('marks', [
    ['专家', '街镇', '居委会', '指标', '得分'],
    ['张三', '天山路街道', '幸福居委会', '党员动员', 5],
    ['张三', '新泾镇', '天山新村', '党员动员', 5],
  ]);
  expect(valuesOf(result)).toMatchObject([{ object: { level: 'committee', id: '天山路街道/幸福居委会' } }]);
  expect(problemsOf(result)).toEqual(['import-unknown-committee-near 3 居委会']);
});

test.each([
  ['above, in one cell', [['评分表'], ['专家：张三  日期：6月3日'], ['小区', '1.1']], 4],
  [
    'above, in two cells',
    [
      ['专家', '', '张三'],
      ['小区', '1.1'],
    ],
    3,
  ],
  ['in the heading row', [['小区', '1.1', '专家：张三']], 2],
  ['in the corner', [['专家：张三', '1.1']], 2],
])('a matrix may name its expert %s', async (_where, top, row) => {
  const result = await planned('marks', [...top, ['1001', 8], ['1004', 9]]);
  expect(valuesOf(result)).toMatchObject([
    { expert: '张三', object: of('1001'), mark: 8 },
    { expert: '张三', object: of('1004'), mark: 9 },
  ]);
  expect(result.rows[0]?.row).toBe(row);
});

test('a matrix may have a column for its experts; blank marks say nothing', async () => {
  const result = await planned('marks', [
    ['小区', '专家', '居民动员'],
    ['1001', '张三', 8],
    ['1001', '李四', null],
    ['1004', '李四', 11],
  ]);
  expect(outcomesOf(result)).toEqual(['accepted', 'unchanged', 'rejected']);
  expect(problemsOf(result)).toEqual(['import-mark-above 4 居民动员']);
});

test('a row of a matrix cannot mark a compound and a committee at once', async () => {
  const result = await planned('marks', [['专家：张三'], ['小区', '1.1', '1.10'], ['1001', 8, 4]]);
  expect(problemsOf(result)).toEqual(['import-mixed-levels 3 1.10']);
});

test('a matrix without an expert, or with an indicator twice, is refused', async () => {
  expect(
    refusalOf(
      await plan('marks', [
        ['小区', '1.1'],
        ['1001', 8],
      ]),
    ),
  ).toEqual(['import-missing-expert']);
  const twice = [['专家：张三'], ['小区', '1.1', '居民动员'], ['1001', 8, 8]];
  expect(refusalOf(await plan('marks', twice))).toEqual(['import-column-twice']);
});

test('a list in which the marks stand twice is refused: which ones count cannot be known', async () => {
  const twice = [
    ['专家', '小区', '指标', '得分', '得分'],
    ['张三', '1001', '1.1', 8, 9],
  ];
  expect(refusalOf(await plan('marks', twice))).toEqual(['import-column-twice']);
  const heading = { row: 1, columns: new Map([[4, '得分']]) };
  expect(valuesOf(await planned('marks', twice, { heading }))).toMatchObject([{ mark: 9 }]);
  const remarks = [
    ['专家', '小区', '指标', '得分', '备注', '备注'],
    ['张三', '1001', '1.1', 8, '', ''],
  ];
  expect(valuesOf(await planned('marks', remarks))).toMatchObject([{ mark: 8 }]);
});
