import { describe, expect, test } from 'vitest';
import { smallGuideline } from '../../small-guideline.ts';
import { rowsOf, sheetOf } from '../cells-by-heading.ts';

const SHEET = '指标';
const LEAF = smallGuideline().indicators[1];
const leaf = (id: string, points: number, more: object = {}) => ({
  ...LEAF,
  id,
  name: `指标${id}`,
  points,
  ...more,
});
const branch = (id: string, points: number, ...children: readonly object[]) => ({
  id,
  name: `上级${id}`,
  points,
  children,
});

test('a leaf a row, its branch on the first of them, what a type has instead below it', () => {
  expect(rowsOf(SHEET)).toEqual([
    {
      一级编号: '1',
      一级指标: '参与',
      一级分值: 60,
      一级合计: 60,
      编号: '1.1',
      末级指标: '到会',
      分值: 20,
      评估对象: '居委会',
      方式: '听取汇报',
      测量: '专家评分',
      满分: 10,
      计法: '去极值平均',
      去极值起点: 5,
      尺度: '线性',
      零分值: 0,
      满分值: 10,
    },
    { 一级合计: '', 类型差异: '普通商品房', 分值: 25 },
    {
      一级合计: '',
      编号: '1.2',
      末级指标: '会议',
      分值: 40,
      评估对象: '小区',
      方式: '台账资料',
      测量: '台账数值',
      台账指标: 'meetings',
      尺度: '分档',
      分档: '12：40\n6：20',
      其余得分: 0,
    },
    {
      一级指标: '—',
      一级合计: '',
      编号: '2',
      末级指标: '满意',
      分值: 40,
      评估对象: '小区',
      方式: '问卷',
      测量: '满意率',
      题目: 'q1',
      计入选项: '满意',
      尺度: '线性',
      零分值: 20,
      满分值: 95,
    },
  ]);
});

test('columns stand in the order of the form: levels, leaf, measure, scale', () => {
  expect(
    sheetOf(SHEET)
      .columns.map(({ heading }) => heading)
      .join(' '),
  ).toBe(
    '一级编号 一级指标 一级分值 一级合计 编号 末级指标 分值 类型差异 评估对象 适用类型 阶段 方式 测量 ' +
      '满分 计法 去极值起点 题目 计入选项 台账指标 分子 分母 检查项 问题与分值 议题 尺度 零分值 满分值 分档 其余得分',
  );
});

/** What stands in the columns of the level names, with 末级指标 last; `·` is blank. */
function levelsOf(indicators: readonly object[]): string[] {
  const { columns } = sheetOf(SHEET, { indicators });
  const names = columns
    .map(({ heading }) => heading)
    .filter((heading) => heading.endsWith('指标') && heading !== '台账指标');
  return rowsOf(SHEET, { indicators }).map((row) => names.map((name) => row[name] ?? '·').join(' '));
}

describe('levels', () => {
  test('a branch stands once; below it blank means as above', () => {
    expect(
      levelsOf([
        branch('1', 5, branch('1.1', 3, leaf('a', 1), leaf('b', 2)), branch('1.2', 2, leaf('c', 2))),
      ]),
    ).toEqual(['上级1 上级1.1 指标a', '· · 指标b', '· 上级1.2 指标c']);
  });

  test('a level that ends without another is said by a dash, once', () => {
    const deep = branch('1.1', 1, branch('1.1.1', 1, leaf('a', 1)));
    expect(levelsOf([branch('1', 3, deep, leaf('b', 1), leaf('c', 1)), leaf('d', 1)])).toEqual([
      '上级1 上级1.1 上级1.1.1 指标a',
      '· — · 指标b',
      '· · · 指标c',
      '— · · 指标d',
    ]);
  });

  test('where a higher level begins anew, blank says that there is none below', () => {
    expect(levelsOf([branch('1', 1, branch('1.1', 1, leaf('a', 1))), branch('2', 1, leaf('b', 1))])).toEqual([
      '上级1 上级1.1 指标a',
      '上级2 · 指标b',
    ]);
  });

  test('a guideline without branches has columns to begin one', () => {
    expect(levelsOf([leaf('a', 100)])).toEqual(['· 指标a']);
  });
});

test('lists that are left out, empty or given are three things; an override may say nothing', () => {
  const indicators = [
    leaf('a', 40, {
      appliesTo: [],
      phases: ['end', 'mid'],
      overrides: { commodity: {}, villa: { points: 3 } },
    }),
    leaf('b', 60, { appliesTo: ['commodity', 'sold_public'] }),
  ];
  expect(
    rowsOf(SHEET, { indicators }).map((row) => [row.适用类型, row.阶段, row.类型差异, row.分值]),
  ).toEqual([
    ['无', '年终\n中期', undefined, 40],
    [undefined, undefined, '普通商品房', undefined],
    [undefined, undefined, 'villa', 3],
    ['普通商品房\n售后公房', undefined, undefined, 60],
  ]);
});

test('a sum adds the leaves up to the next branch of its level or a higher one', () => {
  const { rows } = sheetOf(SHEET, { indicators: [branch('1', 100, branch('1.1', 100, leaf('a', 100)))] });
  const next = (column: string) =>
    `IFERROR(MATCH("?*",INDEX(${column}2:${column}$202,2):${column}$202,0),ROWS(${column}2:${column}$202))`;
  expect([rows[0]?.[3], rows[0]?.[7]]).toEqual([
    {
      formula: `IF(OR(B2="",B2="—"),"",SUMIFS(K2:INDEX(K2:K$202,MIN(${next('B')})),J2:INDEX(J2:J$202,MIN(${next('B')})),"<>"))`,
      value: 100,
    },
    {
      formula: `IF(OR(F2="",F2="—"),"",SUMIFS(K2:INDEX(K2:K$202,MIN(${next('B')},${next('F')})),J2:INDEX(J2:J$202,MIN(${next('B')},${next('F')})),"<>"))`,
      value: 100,
    },
  ]);
});

describe('looks', () => {
  const { highlights = [] } = sheetOf(SHEET);
  const look = (heading: string, kind: string) =>
    highlights
      .filter((one) => one.look === kind && one.headings.includes(heading))
      .map(({ formula }) => formula);

  test('a branch whose points differ from its sum is wrong', () => {
    expect(look('一级分值', 'wrong')).toEqual(['AND($B2<>"",$C2<>"",ROUND($C2,9)<>ROUND($D2,9))']);
  });

  test('a field that the measure or the scale does not use is muted', () => {
    expect(look('计法', 'muted')).toEqual([
      'AND(OR($F2<>"",$H2<>""),$M2<>"专家评分",$M2<>"检查清单",$M2<>"访谈态度")',
    ]);
    expect(look('满分值', 'muted')).toEqual(['AND(OR($F2<>"",$H2<>""),$Y2<>"线性")']);
  });

  test('what cannot be overridden is muted in the row of an override', () => {
    expect(look('测量', 'muted')).toEqual(['AND($F2="",$H2<>"")']);
    expect([look('分值', 'muted'), look('尺度', 'muted')]).toEqual([[], []]);
  });
});

test('every column tells what it takes, and words are offered where there are few', () => {
  const { columns } = sheetOf(SHEET);
  expect(columns.filter(({ note }) => note === undefined)).toEqual([]);
  expect(
    Object.fromEntries(columns.flatMap(({ heading, choices }) => (choices ? [[heading, choices]] : []))),
  ).toEqual({
    类型差异: { sheet: '基本信息', heading: '小区类型' },
    评估对象: ['小区', '居委会'],
    适用类型: { sheet: '基本信息', heading: '小区类型' },
    阶段: ['中期', '年终'],
    方式: ['听取汇报', '实地检查', '问卷', '访谈', '台账资料'],
    测量: ['专家评分', '满意度', '满意率', '台账数值', '比率', '检查清单', '问题扣分', '访谈态度'],
    计法: ['平均分', '中位数', '去极值平均', '达标率', '达标项数', '态度均值', '正面占比'],
    台账指标: { sheet: '台账指标', heading: '名称' },
    分子: { sheet: '台账指标', heading: '名称' },
    分母: { sheet: '台账指标', heading: '名称' },
    尺度: ['线性', '分档', '扣完为止'],
  });
});
