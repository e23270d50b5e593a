import { expect, test } from 'vitest';
import {
  outcomesOf,
  plan,
  planned,
  problemsOf,
  refusalOf,
  sentenceOf,
  storedBy,
  valuesOf,
} from './planning.ts';

const HEADINGS = ['专家', '小区', '指标', '得分'];

test('without a recognised heading row a sheet is refused with what is needed and what was seen', async () => {
  const result = await plan('marks', [
    ['姓名', '小区', '打分情况'],
    ['张三', '1001', 8],
  ]);
  expect(refusalOf(result)).toEqual(['import-no-heading']);
  expect(sentenceOf(result)).toContain('需要的列：专家、指标、得分；看到的是：姓名、小区、打分情况。');
});

test('a sheet without rows, evidence without a phase or without a register are refused', async () => {
  expect(refusalOf(await plan('marks', []))).toEqual(['import-empty-sheet']);
  expect(refusalOf(await plan('marks', [HEADINGS], { phase: null }))).toEqual(['import-phase-required']);
  expect(refusalOf(await plan('marks', [HEADINGS], { compounds: [] }))).toEqual(['import-no-register']);
});

test('headings with nothing below are said, not passed over', async () => {
  const result = await planned('marks', [HEADINGS]);
  expect(result.counts).toEqual({ accepted: 0, replaced: 0, unchanged: 0, rejected: 0 });
  expect(result.problems.map(({ code }) => code)).toEqual(['import-no-rows']);
});

test('titles, blank rows and decorated headings do not hide the heading row', async () => {
  const result = await planned('marks', [
    ['2026年中期专家评分表'],
    [],
    ['填表日期', '6月3日'],
    ['＊专家：', ' 小 区 ', '指标', '得分（0-10）'],
    ['张三', '1001', '1.1', 8],
  ]);
  expect(result.source.headingRow).toBe(4);
  expect(result.counts.accepted).toBe(1);
});

test('totals and notes are rejected with a code of their own, blank rows are not counted', async () => {
  const result = await planned('metrics', [
    ['街镇', '小区', '空置率'],
    ['天山路街道', '1001', 3],
    ['天山路街道', '小计', 3],
    [null, ' ', null],
    ['合　计', null, 3],
    ['注：数据截至6月30日', null, null],
  ]);
  expect(problemsOf(result)).toEqual(['import-total-row 3', 'import-total-row 5', 'import-note-row 6']);
  expect(result.counts).toEqual({ accepted: 1, replaced: 0, unchanged: 0, rejected: 3 });
});

test('of equal rows the second is unchanged; differing ones are all rejected and name each other', async () => {
  const result = await planned('marks', [
    HEADINGS,
    ['张三', '1001', '1.1', 8],
    ['张三', '天山路300弄', '居民动员', 8],
    ['李四', '1001', '1.1', 7],
    ['李四', '1001', '1.1', 6],
    ['李四', '1001', '1.1', 7],
  ]);
  expect(outcomesOf(result)).toEqual(['accepted', 'unchanged', 'rejected', 'rejected', 'rejected']);
  expect(result.problems.map(({ facts }) => facts.rows)).toEqual(['5、6', '4、6', '4、5']);
});

test('what is stored makes a row unchanged or replaced', async () => {
  const stored = storedBy(
    await planned('marks', [HEADINGS, ['张三', '1001', '1.1', 8], ['张三', '1004', '1.1', 8]]),
  );
  const table = [
    HEADINGS,
    ['张三', '1001', '1.1', 8],
    ['张三', '1004', '1.1', 9],
    ['李四', '1004', '1.1', 9],
  ];
  const result = await planned('marks', table, { stored });
  expect(outcomesOf(result)).toEqual(['unchanged', 'replaced', 'accepted']);
  expect(result.counts).toEqual({ accepted: 1, replaced: 1, unchanged: 1, rejected: 0 });
});

test('a heading __proto__ is a heading, and repeated headings keep both cells', async () => {
  const result = await planned('marks', [
    [...HEADINGS, '__proto__', '附件', '附件'],
    ['张三', '1001', '1.1', 8, 'x', 'a', 'b', 'c'],
  ]);
  expect(Object.entries(result.rows[0]?.extra ?? {})).toEqual([
    ['__proto__', 'x'],
    ['附件', 'a'],
    ['附件 (2)', 'b'],
    ['[H]', 'c'],
  ]);
  expect(result.source.unknownHeadings).toEqual(['__proto__', '附件', '附件 (2)', '[H]']);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('an unknown compound is rejected with similar names', async () => {
  const result = await plan('marks', [HEADINGS, ['张三', '天山路３０弄', '1.1', 8]]);
  expect(sentenceOf(result)).toContain(
    '第2行「小区」：名册中没有小区“天山路３０弄”，名称相近的有：天山路300弄（1001）。',
  );
});

test('the chosen compound column goes before columns that are headed 小区', async () => {
  const table = [
    [...HEADINGS, '被评小区'],
    ['张三', '1001', '1.1', 8, '1004'],
  ];
  const result = await planned('marks', table, { compoundColumn: '被评小区' });
  expect(valuesOf(result)).toMatchObject([{ object: { id: '1004' } }]);
});

test('a heading row that a person chose must be there and name what is needed', async () => {
  const table = [['标题'], ['小区', '指标'], ['1001', '1.1']];
  const choose = (row: number) => plan('marks', table, { heading: { row, columns: new Map() } });
  expect(refusalOf(await choose(9))).toEqual(['import-heading-not-there']);
  const lacking = await choose(2);
  expect(refusalOf(lacking)).toEqual(['import-heading-lacks']);
  expect(sentenceOf(lacking)).toContain(
    '第2行：以这一行为标题行，还缺少：专家、得分；看到的是：小区、指标。',
  );
});
