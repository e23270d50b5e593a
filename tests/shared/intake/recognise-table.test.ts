import { expect, test } from 'vitest';
import { recogniseTable } from '../../../shared/intake/recognise-table.ts';
import type { Cell } from '../../../shared/model/sheet.ts';
import { sampleInput, sampleSheets } from './sample-sheets.ts';
import { COMPOUNDS, GUIDELINE } from './small-district.ts';

const INPUT = { guideline: GUIDELINE, compounds: COMPOUNDS, sheet: 'Sheet1', hash: (text: string) => text };

function recognised(table: readonly (readonly Cell[])[]) {
  return recogniseTable(
    table.map((cells, index) => ({ row: index + 1, cells })),
    INPUT,
  );
}

test('every table of the sample district is taken for what it is', async () => {
  const sheets = sampleSheets();
  const input = await sampleInput(sheets);
  expect(sheets.map(({ rows }) => recogniseTable(rows, input)?.kind)).toEqual(sheets.map(({ kind }) => kind));
});

test('titles above the headings do not hide them, and the headings that speak for the kind are named', () => {
  const found = recognised([
    ['2026年中期检查'],
    ['小区', '指标', '检查项', '结果', '检查人'],
    ['1001', '2.1', '垃圾分类', '达标', '王'],
  ]);
  expect(found).toMatchObject({
    kind: 'checks',
    headingRow: 2,
    known: ['小区', '指标', '检查项', '结果'],
    missing: [],
  });
});

test('a table that lacks a column is still taken for what it is nearest to, and says what it lacks', () => {
  const found = recognised([
    ['专家', '小区', '指标', '打了几分'],
    ['张三', '1001', '1.1', 8],
  ]);
  expect(found).toMatchObject({ kind: 'marks', missing: ['得分'] });
});

test('a table of which only the compound is known, or nothing at all, is not taken for anything', () => {
  expect(recognised([['小区', '电话']])).toBeNull();
  expect(recognised([['甲', '乙']])).toBeNull();
  expect(recognised([])).toBeNull();
});
