import { expect, test } from 'vitest';
import type { Cell } from '../../../shared/model/sheet.ts';
import { outcomesOf, planned, problemsOf, storedBy } from './planning.ts';

const QUESTION = '您对小区治理的总体评价';

async function keysOf(headings: string[], ...rows: Cell[][]): Promise<string[]> {
  const { rows: found } = await planned('questionnaire', [headings, ...rows]);
  return found.flatMap(({ items }) => items.map(({ key }) => key));
}

test('a platform’s id names a response, whatever it says and wherever it is', async () => {
  const [first] = await keysOf(['答卷编号', '小区', QUESTION], ['A7', '1001', '满意']);
  const [second] = await keysOf([QUESTION, '小区', '答卷编号'], ['不满意', '1004', 'A7']);
  expect(first).toBe(second);
});

test('rootUuid goes before _uuid, which changes when a submission is edited', async () => {
  const headings = ['meta/rootUuid', '_uuid', '小区', QUESTION];
  const [first] = await keysOf(headings, ['uuid:r1', 'u1', '1001', '满意']);
  const [edited] = await keysOf(headings, ['uuid:r1', 'u2', '1001', '不满意']);
  expect(first).toBe(edited);
});

test('a bare 编号 is the number on a form and counts within its compound', async () => {
  const headings = ['编号', '小区', QUESTION];
  const [a, b] = await keysOf(headings, [1, '1001', '满意'], [1, '1004', '满意']);
  expect(a).not.toBe(b);
  const again = await planned('questionnaire', [headings, [1, '1001', '满意'], ['1', '1001', '不满意']]);
  expect(problemsOf(again)).toEqual(['import-rows-differ 2', 'import-rows-differ 3']);
});

test('腾讯’s 编号 beside 开始答题时间 counts within the whole survey', async () => {
  const headings = ['编号', '开始答题时间', '小区', QUESTION];
  const [first] = await keysOf(headings, [1, '2026-05-06 09:00', '1001', '满意']);
  const [second] = await keysOf(headings, [1, '2026-05-06 09:00', '1004', '满意']);
  expect(first).toBe(second);
});

test('without an id a response is its content: neither 序号 nor the order of columns nor the cell types matter', async () => {
  const [first] = await keysOf(['序号', '小区', QUESTION, '年龄'], [1, 1001, '满意', 40]);
  const [second] = await keysOf(['年龄', QUESTION, '小区', '序号'], ['40', '满意', '1001', 2]);
  expect(first).toBe(second);
});

test('nor do a heading’s number and question mark, nor the name that the compound goes by', async () => {
  const [first] = await keysOf(['小区', QUESTION], ['1001', '满意']);
  const [second] = await keysOf(['小区', `3、${QUESTION}？`], ['天山路300弄', '满意']);
  expect(first).toBe(second);
});

test('people who answer alike both count, and importing the file again changes nothing', async () => {
  const table = [
    ['小区', QUESTION],
    ['1001', '满意'],
    ['1001', '满意'],
    ['1004', '满意'],
  ];
  const first = await planned('questionnaire', table);
  expect(new Set(storedBy(first).keys()).size).toBe(3);
  const again = await planned('questionnaire', table, { stored: storedBy(first) });
  expect(outcomesOf(again)).toEqual(['unchanged', 'unchanged', 'unchanged']);
});

test('another set of questions is another survey', async () => {
  const [one] = await keysOf(['答卷编号', '小区', QUESTION], ['A7', '1001', '满意']);
  const [two] = await keysOf(
    ['答卷编号', '小区', QUESTION, '您参加过哪些活动'],
    ['A7', '1001', '满意', '议事'],
  );
  expect(one).not.toBe(two);
});

test.each(['1.23E+17', 123456789012345680, { date: '2026-03-01' }])('an id %j is damaged', async (id) => {
  const result = await planned('questionnaire', [
    ['答卷编号', '小区', QUESTION],
    [id, '1001', '满意'],
  ]);
  expect(problemsOf(result)).toEqual(['import-damaged-id 2 答卷编号']);
});
