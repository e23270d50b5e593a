import { expect, test } from 'vitest';
import { describeColumns } from '../../../../shared/intake/describe-columns.ts';
import type { Cell, MergedRange } from '../../../../shared/model/sheet.ts';
import { plan, planned, refusalOf, valuesOf } from '../planning.ts';
import { COMPOUNDS, GUIDELINE } from '../small-district.ts';

type Table = readonly (readonly Cell[])[];

/** A range as the spreadsheet program writes it, of columns A to Z: `B2:D2`. */
function merge(range: string): MergedRange {
  const [, first = 'A', firstRow = '1', last = 'A', lastRow = '1'] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  return {
    firstRow: Number(firstRow),
    lastRow: Number(lastRow),
    firstColumn: first.charCodeAt(0) - 65,
    lastColumn: last.charCodeAt(0) - 65,
  };
}

/** A matrix of marks as a bureau lays it out: a title, branches over their indicators, 小区 down two rows. */
const MATRIX: Table = [
  ['2026年度专家评分表'],
  ['专家：张三'],
  ['小区', '动员', null, '载体'],
  [null, '居民动员', '党员动员', '环境'],
  ['1001', 8, null, '干净'],
  ['1004', 9, null, '一般'],
];
const MATRIX_MERGES = ['A1:D1', 'A2:D2', 'A3:A4', 'B3:C3'].map(merge);

const MARKS = [
  { expert: '张三', object: { id: '1001' }, indicator: '1.1', mark: 8 },
  { expert: '张三', object: { id: '1004' }, indicator: '1.1', mark: 9 },
];

test('merged headings are joined, known by their lower parts, and the rows above them are still read', async () => {
  const result = await planned('marks', MATRIX, { merges: MATRIX_MERGES });
  expect(result.source.headingRow).toBe(4);
  expect(valuesOf(result)).toMatchObject(MARKS);
  expect(result.source.unknownHeadings).toEqual(['载体—环境']);
  expect(result.rows.map(({ row }) => row)).toEqual([5, 6]);
});

test('where nothing says what is merged, a blank cell belongs to the group on its left', async () => {
  const result = await planned('marks', MATRIX);
  expect(result.source.headingRow).toBe(4);
  expect(valuesOf(result)).toMatchObject(MARKS);
});

test('a joined heading goes before its lower part, which may be said in every group', async () => {
  const questions = [
    { id: 'a', text: '物业—态度' },
    { id: 'b', text: '居委—态度' },
  ].map((question) => ({
    ...question,
    aliases: [],
    kind: 'single' as const,
    options: GUIDELINE.questions[0]?.options ?? [],
  }));
  const result = await planned(
    'questionnaire',
    [
      ['小区编号', '物业', null, '居委', null],
      [null, '态度', '速度', '态度', '速度'],
      ['1001', '满意', '快', '不满意', '慢'],
    ],
    { guideline: { ...GUIDELINE, questions } },
  );
  expect(valuesOf(result)).toMatchObject([{ compound: '1001', answers: { a: ['满意'], b: ['不满意'] } }]);
  expect(result.source.unknownHeadings).toEqual(['物业—速度', '居委—速度']);
});

test('three rows of headings are one; numbers that name indicators stay numbers', async () => {
  const result = await planned('metrics', [
    ['基本情况', null, '台账', null, null],
    ['位置', null, '房屋', '议事', null],
    ['街镇', '小区', '空置率', '议事次数', '逾期未报'],
    ['天山路街道', '1001', 3, null, null],
  ]);
  expect(result.source.headingRow).toBe(3);
  expect(valuesOf(result)).toMatchObject([{ metric: 'vacancy', value: 3 }]);
});

test('under a heading that is merged down, its unit or full marks may stand', async () => {
  const table: Table = [
    ['小区', '专家', '打分', null],
    [null, null, '居民动员', '环境'],
    [null, null, '（10分）', '（5分）'],
    ['1001', '张三', 8, 4],
  ];
  const merges = ['A1:A3', 'B1:B3', 'C1:D1'].map(merge);
  const result = await planned('marks', table, { merges });
  expect(result.source.headingRow).toBe(3);
  expect(valuesOf(result)).toMatchObject([{ object: { id: '1001' }, indicator: '1.1', mark: 8 }]);
});

test('a title over all columns, notes and units above do not become part of the headings', async () => {
  const result = await planned(
    'metrics',
    [['台账数据汇总表'], ['单位：次'], ['小区', '空置率', '议事次数'], ['1001', 3, null]],
    { merges: ['A1:C1', 'A2:C2'].map(merge) },
  );
  expect(result.source.headingRow).toBe(3);
  expect(result.source.unknownHeadings).toEqual([]);
  expect(result.counts.accepted).toBe(1);
});

test('a heading row over merged data cells stays a single row', async () => {
  const result = await planned(
    'metrics',
    [
      ['街镇', '小区', '空置率'],
      ['天山路街道', '1001', 3],
      [null, '1005', 4],
    ],
    { merges: [merge('A2:A3')] },
  );
  expect(result.source.headingRow).toBe(1);
  expect(result.counts).toMatchObject({ accepted: 2, rejected: 0 });
});

test('blank headings beside the last one do not draw the first row of data into the heading', async () => {
  const result = await planned('marks', [
    ['专家', '小区', '指标', '得分', null, null],
    ['张三', '1001', '1.1', 8, '1.1', '空置率'],
    ['张三', '1004', '1.1', 9, null, null],
  ]);
  expect(result.source.headingRow).toBe(1);
  expect(result.counts.accepted).toBe(2);
});

test('a person picks the last row of joined headings and settles its columns by position', async () => {
  const table: Table = [
    ['专家：张三'],
    ['被评单位', '评分', null],
    [null, '居民动员', '党员动员'],
    ['1001', 8, null],
  ];
  const merges = ['A1:C1', 'A2:A3', 'B2:C2'].map(merge);
  expect(refusalOf(await plan('marks', table, { merges }))).toEqual(['import-no-heading']);
  const chosen = { row: 3, columns: new Map([[0, '小区']]) };
  const result = await planned('marks', table, { merges, heading: chosen });
  expect(valuesOf(result)).toMatchObject([{ expert: '张三', object: { id: '1001' }, mark: 8 }]);
  const lower = await plan('marks', table, { merges, heading: { row: 2, columns: new Map() } });
  expect(refusalOf(lower)).toEqual(['import-heading-lacks']);
});

test('the columns of joined headings are shown by their position, with what stands below the last row', () => {
  const rows = MATRIX.map((cells, index) => ({ row: index + 1, cells }));
  const input = {
    guideline: GUIDELINE,
    compounds: COMPOUNDS,
    sheet: 'Sheet1',
    hash: String,
    merges: MATRIX_MERGES,
  };
  const described = describeColumns('marks', rows, input);
  expect(described?.headingRow).toBe(4);
  const shown = described?.columns.map(({ letters, heading, samples, match }) => [
    letters,
    heading,
    samples[0],
    match?.basis,
  ]);
  expect(shown).toEqual([
    ['A', '小区', '1001', 'same'],
    ['B', '动员—居民动员', '8', 'part'],
    ['C', '动员—党员动员', undefined, 'part'],
    ['D', '载体—环境', '干净', undefined],
  ]);
});

test('what was settled about joined headings is recalled for the very same ones, and can be mapped by what they say', async () => {
  const first = await planned('marks', MATRIX, {
    merges: MATRIX_MERGES,
    heading: {
      row: 4,
      columns: new Map([
        [3, '1.1'],
        [1, ''],
      ]),
    },
  });
  const { settledColumns } = first;
  if (settledColumns === undefined) throw new Error('nothing was settled');
  const remembered = { ...settledColumns, sequence: 1, author: '王敏', importedAt: '2026-06-03T09:00:00' };
  const again = await planned('marks', [...MATRIX.slice(0, 4), ['1001', 'x', null, 7]], {
    merges: MATRIX_MERGES,
    rememberedColumns: [remembered],
  });
  expect(valuesOf(again)).toMatchObject([{ indicator: '1.1', mark: 7 }]);
  expect(again.problems.map(({ code }) => code)).toContain('import-columns-recalled');
  const columnMap = {
    columns: new Map([
      ['载体—环境', '1.1'],
      ['动员—居民动员', ''],
    ]),
  };
  const mapped = await planned('marks', [...MATRIX.slice(0, 4), ['1001', 'x', null, 6]], { columnMap });
  expect(valuesOf(mapped)).toMatchObject([{ indicator: '1.1', mark: 6 }]);
});
