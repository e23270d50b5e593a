import { expect, test } from 'vitest';
import { outcomesOf, planned, problemsOf, storedBy, valuesOf } from '../planning.ts';

const HEADINGS = ['小区', '指标', '问题', '次数', '说明'];

test('findings are read; 次数 0 without a problem says that nothing was found', async () => {
  const result = await planned('findings', [
    HEADINGS,
    ['1001', '2.2', '乱堆物', 3, '楼道'],
    ['1004', '2.2', '', 0, null],
    ['1004', '2.2', '', null, null],
  ]);
  expect(valuesOf(result)).toMatchObject([
    { problem: '乱堆物', count: 3, note: '楼道' },
    { problem: '', count: 0 },
  ]);
  expect(outcomesOf(result)).toEqual(['accepted', 'accepted', 'unchanged']);
});

test('a problem that the leaf does not name, and a problem or a count that is missing, are rejected', async () => {
  const result = await planned('findings', [
    HEADINGS,
    ['1001', '2.2', '噪音', 1],
    ['1001', '2.2', '乱堆物', ''],
    ['1001', '2.2', '', 2],
    ['1001', '2.2', '乱堆物', 1.5],
    ['1001', '2.1', '乱堆物', 1],
  ]);
  expect(problemsOf(result)).toEqual([
    'import-unknown-finding 2 问题',
    'import-missing-cell 3 次数',
    'import-missing-cell 4 问题',
    'import-not-whole 5 次数',
    'import-not-inspected 6 指标',
  ]);
});

test('findings under one key are summed, and compared as a group in which order does not matter', async () => {
  const first = await planned('findings', [
    HEADINGS,
    ['1001', '2.2', '乱堆物', 1],
    ['1001', '2.2', '乱堆物', 2],
    ['1001', '2.2', '乱堆物', 2],
  ]);
  expect(first.counts).toEqual({ accepted: 3, replaced: 0, unchanged: 0, rejected: 0 });
  const digests = first.rows.flatMap(({ items }) => items.map(({ digest }) => digest));
  expect(new Set(digests).size).toBe(1);

  const stored = storedBy(first);
  const again = await planned(
    'findings',
    [HEADINGS, ['1001', '2.2', '乱堆物', 2], ['1001', '2.2', '乱堆物', 1], ['1001', '2.2', '乱堆物', 2]],
    { stored },
  );
  expect(outcomesOf(again)).toEqual(['unchanged', 'unchanged', 'unchanged']);

  const fewer = await planned('findings', [HEADINGS, ['1001', '2.2', '乱堆物', 2]], { stored });
  expect(outcomesOf(fewer)).toEqual(['replaced']);
});
