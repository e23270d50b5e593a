import { expect, test } from 'vitest';
import { outcomesOf, plan, planned, problemsOf, refusalOf, storedBy, valuesOf } from '../planning.ts';

test('one column a metric, by id or name, its unit in brackets or not', async () => {
  const result = await planned('metrics', [
    ['小区', '空置率（%）', 'late', '填表日期'],
    ['1001', '12.5%', 1, '6月'],
    ['1004', '１，２００', null, null],
  ]);
  expect(valuesOf(result)).toEqual([
    { object: { level: 'compound', id: '1001' }, metric: 'vacancy', value: 12.5 },
    { object: { level: 'compound', id: '1001' }, metric: 'late', value: 1 },
    { object: { level: 'compound', id: '1004' }, metric: 'vacancy', value: 1200 },
  ]);
  expect(result.source.unknownHeadings).toEqual(['填表日期']);
});

test('a metric that only leaves of the committee read is given by the committee', async () => {
  const result = await planned('metrics', [
    ['小区', '议事次数'],
    ['虹桥居委会', 6],
    ['1004', 6],
  ]);
  expect(valuesOf(result)).toMatchObject([{ object: { level: 'committee', id: '新泾镇/虹桥居委会' } }]);
  expect(problemsOf(result)).toEqual(['import-compound-for-committee 3 小区']);
});

test('a row is rejected whole, and names its cell', async () => {
  const result = await planned('metrics', [
    ['小区', '空置率', '议事次数', '逾期未报'],
    ['1001', '无', null, 2],
    ['1004', 3, null, '2%'],
    ['1005', 3, 4, null],
    ['9999', 3, null, null],
    ['1004', { error: '#DIV/0!' }, null, null],
  ]);
  expect(outcomesOf(result)).toEqual(Array(5).fill('rejected'));
  expect(problemsOf(result)).toEqual([
    'import-not-a-number 2 空置率',
    'import-not-a-number 3 逾期未报',
    'import-mixed-levels 4 议事次数',
    'import-unknown-compound 5 小区',
    'import-error-cell 6 空置率',
  ]);
});

test('blank cells change nothing; one changed value replaces the row', async () => {
  const stored = storedBy(
    await planned('metrics', [
      ['小区', '空置率', '逾期未报'],
      ['1001', 3, 1],
      ['1004', 5, 2],
    ]),
  );
  const again = await planned(
    'metrics',
    [
      ['小区', '空置率', '逾期未报'],
      ['1001', null, 1],
      ['1004', 6, 2],
    ],
    {
      stored,
    },
  );
  expect(outcomesOf(again)).toEqual(['unchanged', 'replaced']);
});

test('two columns of one metric are refused', async () => {
  expect(
    refusalOf(
      await plan('metrics', [
        ['小区', '空置率', 'vacancy'],
        ['1001', 1, 2],
      ]),
    ),
  ).toEqual(['import-column-twice']);
});
