import { expect, test } from 'vitest';
import { type DescribedTable, describeColumns } from '../../../shared/intake/describe-columns.ts';
import type { TableInput } from '../../../shared/intake/plan-input.ts';
import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { planned, valuesOf } from './planning.ts';
import { sampleInput, sampleSheets } from './sample-sheets.ts';
import { COMPOUNDS, GUIDELINE } from './small-district.ts';

const INPUT = { guideline: GUIDELINE, compounds: COMPOUNDS, sheet: 'Sheet1', hash: (text: string) => text };

function described(
  kind: ImportKind,
  table: readonly (readonly Cell[])[],
  settled: Partial<TableInput> = {},
): DescribedTable {
  const rows = table.map((cells, index) => ({ row: index + 1, cells }));
  const found = describeColumns(kind, rows, { ...INPUT, ...settled });
  if (found === null) throw new Error('no heading row');
  return found;
}

/** The columns as `heading: word basis`, a proposal with a question mark. */
function matchesIn({ columns }: DescribedTable): string[] {
  return columns.map(({ heading, match }) =>
    match === null
      ? `${heading}: kept`
      : `${heading}: ${match.word ?? 'kept'} ${match.basis}${match.isCertain ? '' : '?'}`,
  );
}

const SURVEY: readonly (readonly Cell[])[] = [
  ['序号', '所用时间', '您所在的小区', '3、您对小区治理的总体评价？', '您参加过的活动', '建议'],
  [1, '35秒', '1001', '满意', '议事', null],
  [2, '40秒', '1002', '基本满意', '都没有', '多种树'],
];

test('each column says what it is taken for and why; what only resembles is proposed', () => {
  expect(matchesIn(described('questionnaire', SURVEY))).toEqual([
    '序号: kept platform',
    '所用时间: 所用时间 same',
    '您所在的小区: 小区 contains?',
    '3、您对小区治理的总体评价？: q1 same',
    '您参加过的活动: q2 resembles?',
    '建议: kept',
  ]);
});

test('a column shows its letter and the first cells below it that are not blank', () => {
  const { columns, headingRow } = described('questionnaire', SURVEY);
  expect(headingRow).toBe(1);
  expect(columns.at(-1)).toMatchObject({ index: 5, letters: 'F', samples: ['多种树'] });
});

test('spellings, brackets and fields that are missing are told apart', () => {
  const table = described('marks', [['评审专家', '小区', '三级指标', '打了几分', '备注（选填）']]);
  expect(matchesIn(table)).toEqual([
    '评审专家: 专家 alias',
    '小区: 小区 same',
    '三级指标: 指标 alias',
    '打了几分: kept',
    '备注（选填）: 备注 bracket',
  ]);
  expect(table.missing).toEqual(['得分']);
  expect(table.meanings.slice(0, 3).map(({ word }) => word)).toEqual(['专家', '指标', '得分']);
});

test('what a person chose stands in for the headings, and the plan reads exactly that', async () => {
  const columns = new Map([
    [2, '小区'],
    [4, 'q2'],
    [3, ''],
  ]);
  const heading = { row: 1, columns };
  expect(matchesIn(described('questionnaire', SURVEY, { heading }))).toEqual([
    '序号: kept platform',
    '所用时间: 所用时间 same',
    '您所在的小区: 小区 chosen',
    '3、您对小区治理的总体评价？: kept chosen',
    '您参加过的活动: q2 chosen',
    '建议: kept',
  ]);
  const plan = await planned('questionnaire', SURVEY, { heading });
  expect(plan.counts).toMatchObject({ accepted: 2, rejected: 0 });
  expect(valuesOf(plan)[1]).toMatchObject({
    compound: '1002',
    answers: { q2: ['都没有'] },
  });
  expect(plan.rows[1]?.extra).toEqual({
    序号: '2',
    建议: '多种树',
    '3、您对小区治理的总体评价？': '基本满意',
  });
});

test('in a list and in a matrix of marks, columns may be chosen as indicator or expert', async () => {
  const table = [
    ['楼盘', '谁打的', '第一项'],
    ['1001', '张三', 8],
  ];
  const heading = {
    row: 1,
    columns: new Map([
      [0, '小区'],
      [1, '专家'],
      [2, '1.1'],
    ]),
  };
  const plan = await planned('marks', table, { heading });
  expect(plan.rows[0]?.items[0]?.content.value).toMatchObject({ expert: '张三', indicator: '1.1', mark: 8 });
});

test('metrics may be chosen, too, and a row further down as the heading row', async () => {
  const table = [['空置率'], ['小区', '甲', '乙'], ['1001', 3, 4]];
  const heading = { row: 2, columns: new Map([[1, 'vacancy']]) };
  const plan = await planned('metrics', table, { heading });
  expect(plan.source.headingRow).toBe(2);
  expect(plan.rows[0]?.items[0]?.content.value).toMatchObject({ metric: 'vacancy', value: 3 });
});

test('for every table of the sample, what is not said to be read is what a plan keeps', async () => {
  const sheets = sampleSheets();
  const input = await sampleInput(sheets);
  for (const { kind, rows, table } of sheets) {
    const found = describeColumns(kind, rows, input);
    const kept = found?.columns.filter(({ match }) => match === null).map(({ heading }) => heading);
    const { source } = await planned(kind, table.slice(0, 40), {
      ...input,
      phase: kind === 'registry' ? null : 'mid',
    });
    expect(source.headingRow).toBe(found?.headingRow);
    expect(source.unknownHeadings).toEqual(kept);
  }
});
