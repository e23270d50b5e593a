import { expect, test } from 'vitest';
import { outcomesOf, planned, problemsOf, valuesOf } from '../planning.ts';

const HEADINGS = ['访谈编号', '小区', '日期', '对象', '议题', '态度', '摘录'];

test('one topic a row, with its date as ISO text', async () => {
  const result = await planned('interview', [
    HEADINGS,
    ['F1', '1001', { date: '2026-05-06' }, '居民', '停车', '正面', '好停'],
    ['F1', '1001', '2026年5月6日', '居民', '加装 电梯', '负面', null],
    [2, '1004', null, null, '停车', '中性', null],
  ]);
  expect(valuesOf(result)).toEqual([
    {
      interview: 'F1',
      compound: '1001',
      topic: '停车',
      attitude: 'positive',
      date: '2026-05-06',
      interviewee: '居民',
      excerpt: '好停',
    },
    {
      interview: 'F1',
      compound: '1001',
      topic: '加装电梯',
      attitude: 'negative',
      date: '2026-05-06',
      interviewee: '居民',
      excerpt: null,
    },
    {
      interview: '2',
      compound: '1004',
      topic: '停车',
      attitude: 'neutral',
      date: null,
      interviewee: null,
      excerpt: null,
    },
  ]);
});

test('words without an attitude or a topic are rejected at the blank cell; a topic alone says nothing', async () => {
  const result = await planned('interview', [
    HEADINGS,
    ['F1', '1001', null, null, '停车', '', '车位不够'],
    ['F2', '1001', null, null, '', '', '车位不够'],
    ['F3', '1001', null, null, '停车', '', ''],
  ]);
  expect(problemsOf(result)).toEqual([
    'import-missing-cell 2 态度',
    'import-missing-cell 3 议题',
    'import-missing-cell 3 态度',
  ]);
  expect(outcomesOf(result)).toEqual(['rejected', 'rejected', 'unchanged']);
});

test('an attitude or date that is not understood is rejected; an unknown topic is kept with a warning', async () => {
  const result = await planned('interview', [
    HEADINGS,
    ['F1', '1001', null, null, '停车', '还好', null],
    ['F2', '1001', '前天', null, '停车', '正面', null],
    ['F3', '1001', null, null, '噪音', '正面', null],
    ['F4', '花园', null, null, '停车', '正面', null],
    ['F5', '幸福居委会', null, null, '停车', '正面', null],
  ]);
  expect(problemsOf(result)).toEqual([
    'import-unscored-topic',
    'import-unknown-attitude 2 态度',
    'import-not-a-date 3 日期',
    'import-ambiguous-compound 5 小区',
    'import-committee-for-compound 6 小区',
  ]);
});

test('of two compounds with one name, the one within the committee or 街镇 named beside it is meant', async () => {
  const result = await planned('interview', [
    ['访谈编号', '街镇', '居委会', '小区', '议题', '态度'],
    ['F1', '新泾镇', '幸福居委会', '花园', '停车', '正面'],
    ['F2', '天山路街道', null, '花园', '停车', '正面'],
    ['F3', null, '幸福居委会', '花园', '停车', '正面'],
    ['F4', '新泾镇', '幸福居委会', null, '停车', '正面'],
  ]);
  expect(valuesOf(result)).toMatchObject([{ compound: '1003' }, { compound: '1002' }]);
  expect(problemsOf(result)).toEqual(['import-ambiguous-compound 4 小区', 'import-missing-cell 5 小区']);
});

test('a row of a form on which nobody wrote says nothing; one with anything on it lacks its topic', async () => {
  const result = await planned('interview', [
    HEADINGS,
    ['F1', '1001', null, null, null, null, null],
    [null, '1001', null, null, null, null, null],
    ['F2', '1001', null, '楼组长', null, null, null],
  ]);
  expect(valuesOf(result)).toEqual([]);
  expect(problemsOf(result)).toEqual(['import-missing-cell 4 议题']);
});
