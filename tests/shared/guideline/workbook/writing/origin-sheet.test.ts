import { expect, test } from 'vitest';
import { rowsOf, sheetOf } from '../cells-by-heading.ts';

const SHEET = '权重来源';

test('one judgement a row; what several share stands on the first', () => {
  const weightOrigins = [
    { method: 'direct', of: null, note: '专题会议' },
    {
      method: 'ahp',
      of: '1',
      comparisons: [
        { higher: '1.1', lower: '1.2', by: 3 },
        { higher: '1.1', lower: '1.3', by: 5 },
      ],
    },
    {
      method: 'delphi',
      of: '2',
      rounds: [
        {
          experts: [
            { name: '甲', basis: 0.8, familiarity: 0, ratings: { '2.1': 8, '2.2': 7 } },
            { name: '乙', ratings: { '2.1': 9 } },
          ],
        },
        { experts: [{ name: '甲', ratings: {} }] },
      ],
    },
  ];
  expect(rowsOf(SHEET, { weightOrigins })).toEqual([
    { 上级指标: '一级', 方法: '直接', 备注: '专题会议' },
    { 上级指标: '1', 方法: '层次分析', 指标: '1.1', 次要指标: '1.2', 数值: 3 },
    { 指标: '1.1', 次要指标: '1.3', 数值: 5 },
    { 上级指标: '2', 方法: '德尔菲', 轮次: 1, 专家: '甲', 判断依据: 0.8, 熟悉程度: 0, 指标: '2.1', 数值: 8 },
    { 指标: '2.2', 数值: 7 },
    { 专家: '乙', 指标: '2.1', 数值: 9 },
    { 轮次: 2, 专家: '甲' },
  ]);
});

test('none kept is a sheet to begin in; an empty list is said', () => {
  expect(sheetOf(SHEET).rows).toEqual([]);
  expect(rowsOf(SHEET, { weightOrigins: [] })).toEqual([{ 方法: '无' }]);
});
