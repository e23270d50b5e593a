import { expect, test } from 'vitest';
import { readGuidelineWorkbook } from '../../../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import { type Indicator, isBranch } from '../../../../../shared/model/guideline.ts';
import type { Cell } from '../../../../../shared/model/sheet.ts';
import { sheetOf } from '../opened-sheets.ts';
import { smallWorkbook } from '../small-workbook.ts';

const _ = null;
const LEVELS = ['一级编号', '一级指标', '一级分值', '二级编号', '二级指标', '二级分值'];
const LEAF = ['编号', '末级指标', '分值', '方式', '测量', '满分', '尺度', '零分值', '满分值'];

/** The rest of the row of a leaf that experts mark. */
function leaf(id: Cell, name: string, points: number): Cell[] {
  return [id, name, points, '听取汇报', '专家评分', 10, '线性', 0, 10];
}

/** The tree that these rows make, a node a line: `1 治理 60`, what is below indented; or what is wrong. */
function outline(...rows: Cell[][]): string[] {
  const others = smallWorkbook({ 指标: _ });
  const reading = readGuidelineWorkbook([...others, sheetOf('指标', [[...LEVELS, ...LEAF], ...rows])]);
  if (!reading.ok) return reading.problems.map(({ code, place }) => `${code} ${place.row ?? ''}`);
  return reading.value.guideline.indicators.flatMap((node) => lines(node));
}

function lines(node: Indicator, indent = ''): string[] {
  const below = isBranch(node) ? node.children.flatMap((child) => lines(child, `${indent}  `)) : [];
  return [`${indent}${node.id} ${node.name} ${node.points}`, ...below];
}

test('merged level cells: a blank goes on with the branch above', () => {
  expect(
    outline(
      ['1', '治理', 60, '1.1', '组织', 60, ...leaf('1.1.1', '到会', 40)],
      [_, _, _, _, _, _, ...leaf('1.1.2', '建档', 20)],
      ['2', '成效', 40, '2.1', '满意', 40, ...leaf('2.1.1', '满意度', 40)],
    ),
  ).toEqual([
    '1 治理 60',
    '  1.1 组织 60',
    '    1.1.1 到会 40',
    '    1.1.2 建档 20',
    '2 成效 40',
    '  2.1 满意 40',
    '    2.1.1 满意度 40',
  ]);
});

test('where a higher level begins anew, a blank below it is no branch', () => {
  expect(
    outline(
      ['1', '治理', 60, '1.1', '组织', 60, ...leaf('1.1.1', '到会', 60)],
      ['2', '成效', 40, _, _, _, ...leaf('2.1', '满意度', 40)],
    ),
  ).toEqual(['1 治理 60', '  1.1 组织 60', '    1.1.1 到会 60', '2 成效 40', '  2.1 满意度 40']);
});

test('a dash ends a branch where none follows', () => {
  expect(
    outline(
      ['1', '治理', 60, '1.1', '组织', 40, ...leaf('1.1.1', '到会', 40)],
      [_, _, _, _, '—', _, ...leaf('1.2', '建档', 20)],
      [_, '—', _, _, _, _, ...leaf('2', '满意度', 40)],
    ),
  ).toEqual(['1 治理 60', '  1.1 组织 40', '    1.1.1 到会 40', '  1.2 建档 20', '2 满意度 40']);
});

test('branches that are filled down, or have a row of their own', () => {
  expect(
    outline(
      ['1', '治理', 100],
      [_, '治理', _, '1.1', '组织', _, ...leaf('1.1.1', '到会', 60)],
      ['1', ' 治理', 100, '1.1', '组织', _, ...leaf('1.1.2', '建档', 30)],
      [_, '治理', _, '1.2', '成效', 10, ...leaf('1.2.1', '满意度', 10)],
    ),
  ).toEqual([
    '1 治理 100',
    '  1.1 组织 90',
    '    1.1.1 到会 60',
    '    1.1.2 建档 30',
    '  1.2 成效 10',
    '    1.2.1 满意度 10',
  ]);
});

test('branches of one name and different ids are two', () => {
  expect(
    outline(
      ['1', '治理', 60, _, _, _, ...leaf('1.1', '到会', 60)],
      ['2', '治理', 40, _, _, _, ...leaf('2.1', '满意度', 40)],
    ),
  ).toEqual(['1 治理 60', '  1.1 到会 60', '2 治理 40', '  2.1 满意度 40']);
});

test('who has no id is numbered by the place, but never like another', () => {
  expect(
    outline(
      [_, '治理', _, _, '组织', _, ...leaf(_, '到会', 40)],
      [_, _, _, _, _, _, ...leaf(_, '建档', 20)],
      [_, '成效', _, _, _, _, ...leaf('2', '满意度', 40)],
    ),
  ).toEqual([
    '1 治理 60',
    '  1.1 组织 60',
    '    1.1.1 到会 40',
    '    1.1.2 建档 20',
    '3 成效 40',
    '  2 满意度 40',
  ]);
});

test('a branch without any leaf is refused', () => {
  expect(outline(['1', '治理', 60], ['2', '成效', 40, _, _, _, ...leaf('2.1', '满意度', 40)])).toEqual([
    'guideline-cell-blank 2',
  ]);
});

test('points of a level where no branch is named are refused', () => {
  expect(outline(['1', '治理', 100, _, _, 100, ...leaf('1.1', '到会', 100)])).toEqual([
    'guideline-cell-blank 2',
  ]);
});
