import { expect, test } from 'vitest';
import type { Changes } from '../small-workbook.ts';
import { problems } from './problems-of-changes.ts';

test.each<[string, Changes, string[]]>([
  ...[
    ...[0.5, '1/3', '33%', { date: '2026-01-03' }, -3].map((by) => [by, 'comparison-below-1'] as const),
    ...[10, '１２'].map((by) => [by, 'comparison-above-9'] as const),
    ...[{ error: '#REF!' }].map((by) => [by, 'cell-error'] as const),
  ].map(([by, code]): [string, Changes, string[]] => [
    `a comparison by ${JSON.stringify(by)}`,
    { '权重来源!B2': '层次分析', '权重来源!H2': '1', '权重来源!I2': '2', '权重来源!J2': by },
    [`${code} @ 权重来源 2 「数值」`],
  ]),
  [
    'what a direct decision does not use',
    {
      ...{
        '权重来源!B2': '直接',
        '权重来源!D2': 1,
        '权重来源!E2': '甲',
        '权重来源!F2': 0.9,
        '权重来源!G2': 0.8,
      },
      ...{ '权重来源!H3': '1', '权重来源!I3': '2', '权重来源!J3': 2 },
    },
    [
      ...['轮次', '专家', '判断依据', '熟悉程度'].map(
        (heading) => `parameter-unused @ 权重来源 2 「${heading}」`,
      ),
      ...['指标', '次要指标', '数值'].map((heading) => `parameter-unused @ 权重来源 3 「${heading}」`),
    ],
  ],
  [
    'what comparisons do not use',
    {
      ...{ '权重来源!B2': '层次分析', '权重来源!H2': '1', '权重来源!I2': '2', '权重来源!J2': 1.5 },
      ...{ '权重来源!D2': 1, '权重来源!E2': '甲', '权重来源!F2': 0.9, '权重来源!G2': 0.8 },
    },
    ['轮次', '专家', '判断依据', '熟悉程度'].map((heading) => `parameter-unused @ 权重来源 2 「${heading}」`),
  ],
  [
    'what ratings do not use',
    {
      ...{ '权重来源!B2': '德尔菲', '权重来源!E2': '甲', '权重来源!H2': '1', '权重来源!J2': 6 },
      ...{ '权重来源!H3': '2', '权重来源!I3': '1', '权重来源!J3': 4 },
    },
    ['parameter-unused @ 权重来源 3 「次要指标」'],
  ],
  [
    'a method that there is not, and nothing more about its rows',
    {
      ...{ '权重来源!B2': '层次分析', '权重来源!H2': '1', '权重来源!I2': '2', '权重来源!J2': 1.5 },
      ...{ '权重来源!A3': '1', '权重来源!B3': '两两比较' },
      ...{ '权重来源!H3': '1.1', '权重来源!I3': '1.2', '权重来源!J3': 2, '权重来源!H4': '2' },
    },
    ['cell-choice @ 权重来源 3 「方法」'],
  ],
  [
    'a remark that differs from that of the first row',
    { '权重来源!B2': '直接', '权重来源!C2': '专家会', '权重来源!C3': '局务会' },
    ['cell-differs @ 权重来源 3 「备注」'],
  ],
])('says where 权重来源 has %s', (_what, changes, expected) => {
  expect(problems(changes)).toEqual(expected);
});
