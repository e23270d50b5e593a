import { expect, test } from 'vitest';
import { outcomesOf, planned, problemsOf, valuesOf } from '../planning.ts';

const HEADINGS = ['小区', '指标', '检查项', '结果', '说明'];

test('the three results are read; a blank one says nothing', async () => {
  const result = await planned('checks', [
    HEADINGS,
    ['1001', '2.1', '垃圾分类', '达标', '整洁'],
    ['1001', '2.1', '消防 通道', '不达标', null],
    ['1004', '2.1', '垃圾分类', '不适用', null],
    ['1004', '2.1', '消防通道', '', null],
  ]);
  expect(valuesOf(result)).toMatchObject([
    { item: '垃圾分类', result: 'met', note: '整洁' },
    { item: '消防通道', result: 'unmet', note: null },
    { item: '垃圾分类', result: 'not_applicable' },
  ]);
  expect(outcomesOf(result)).toEqual(['accepted', 'accepted', 'accepted', 'unchanged']);
});

test('a row that explains what was not judged is rejected at the blank result: nothing written is lost in silence', async () => {
  const result = await planned('checks', [
    HEADINGS,
    ['1001', '2.1', '垃圾分类', '', '分类桶有破损'],
    ['1004', '2.1', '垃圾分类', '', ''],
  ]);
  expect(outcomesOf(result)).toEqual(['rejected', 'unchanged']);
  expect(problemsOf(result)).toEqual(['import-missing-cell 2 结果']);
});

test('an item that no leaf names is kept, with one warning', async () => {
  const result = await planned('checks', [
    HEADINGS,
    ['1001', '2.1', '绿化', '达标'],
    ['1004', '2.1', '绿化', '达标'],
  ]);
  expect(result.counts.accepted).toBe(2);
  expect(problemsOf(result)).toEqual(['import-unscored-item']);
});

test('an unknown result, a missing item and a leaf of another measure are rejected', async () => {
  const result = await planned('checks', [
    HEADINGS,
    ['1001', '2.1', '垃圾分类', '还行'],
    ['1001', '2.1', '', '达标'],
    ['1001', '居民动员', '垃圾分类', '达标'],
  ]);
  expect(problemsOf(result)).toEqual([
    'import-unknown-result 2 结果',
    'import-missing-cell 3 检查项',
    'import-not-checked 4 指标',
  ]);
});
