import { expect, test } from 'vitest';
import { readGuidelineWorkbook } from '../../../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import type { OpenedSheet } from '../../../../../shared/guideline/workbook/reading/read-table.ts';
import { type Guideline, guidelineSchema } from '../../../../../shared/model/guideline.ts';
import { smallGuideline } from '../../small-guideline.ts';
import { type Changes, smallWorkbook } from '../small-workbook.ts';

const SMALL = guidelineSchema.parse(smallGuideline());

function read(sheets: readonly OpenedSheet[]): Guideline | string[] {
  const reading = readGuidelineWorkbook(sheets);
  return reading.ok ? reading.value.guideline : reading.problems.map((one) => JSON.stringify(one));
}

test.each<[string, Changes]>([
  [
    'headings with stars, colons and spaces',
    { '指标!F1': '＊末级 指标', '指标!G1': '分值：', '题库!F1': ' 分值 ' },
  ],
  ['full-width digits and letters', { '指标!G2': '２０', '指标!P4': 'ｍeetings', '基本信息!B5': '４０' }],
  ['per cents where the figures are per cent', { '指标!T5': '20%', '指标!U5': '95%' }],
  ['a fraction as a figure', { '基本信息!B8': 0.2 }],
  [
    'codes in the place of words',
    { '指标!L2': 'hearing', '指标!M2': 'mark', '指标!O2': 'trimmed', '指标!S4': 'steps' },
  ],
  [
    'English words',
    { '指标!I2': 'Committee', '指标!L5': 'questionnaire', '指标!M5': 'share', '基本信息!B9': 'type' },
  ],
  [
    'names in the place of ids',
    { '指标!P4': '会议次数', '指标!Q5': '总体评价', '加减分与否决!D4': '会议 次数' },
  ],
  ['codes in the place of names', { '指标!H3': 'commodity' }],
  [
    'a branch that every row repeats',
    { '指标!A4': '1', '指标!B4': '参与', '指标!C4': 60, '指标!B3': '参与' },
  ],
  [
    'ids left out',
    { '指标!A2': null, '指标!E2': null, '指标!E4': null, '指标!E5': null, '台账指标!B2': '会议次数' },
  ],
  ['the points of a branch left out', { '指标!C2': null }],
  ['a total below the last row', { '指标!A6': '合计', '指标!G6': 100 }],
  ['the name of the leaf beside a difference', { '指标!F3': '到会', '指标!L3': '听取汇报' }],
  [
    'a question that every row repeats',
    { '题库!A3': 'q1', '题库!B3': '总体评价', '题库!D3': '单选', '题库!A4': 'q1' },
  ],
  ['lists on one line', { '指标!V4': '12:40；６: 20' }],
  ['sheets that are not the guideline’s', { '说明!A1': '怎么填', '草稿!A1': '想法' }],
  ['spaces within words', { '题库!F4': '不 计分', '基本信息!A11': '总分 上限', '基本信息!B11': '１００' }],
  ['another dash', { '指标!B5': '／' }],
  ['sheets left out', { 权重来源: null }],
])('%s make no difference', (_what, changes) => {
  expect(read(smallWorkbook(changes))).toEqual(SMALL);
});

test.each<[string, Changes, object]>([
  ['types on one line', { '指标!J5': '售后公房、commodity' }, { appliesTo: ['sold_public', 'commodity'] }],
  ['types one a line', { '指标!J5': '普通商品房\n售后公房' }, { appliesTo: ['commodity', 'sold_public'] }],
  ['phases on one line', { '指标!K5': '年终，中期' }, { phases: ['end', 'mid'] }],
  ['phases by their codes', { '指标!K5': 'mid\nend' }, { phases: ['mid', 'end'] }],
])('%s are a list', (_what, changes, fields) => {
  expect(read(smallWorkbook(changes))).toMatchObject({ indicators: [{}, fields] });
});

test('columns in another order, below a title', () => {
  const turned = smallWorkbook().map(({ name, rows }) => {
    const width = Math.max(...rows.map(({ cells }) => cells.length));
    const backwards = rows.map(({ row, cells }) => ({
      row: row + 2,
      cells: Array.from({ length: width }, (_, index) => cells[width - 1 - index] ?? null),
    }));
    return { name, rows: [{ row: 1, cells: [`${name}（征求意见稿）`] }, ...backwards] };
  });
  expect(read(turned)).toEqual(SMALL);
});

test.each<[string, Changes, object]>([
  [
    'some fields of the leaf’s scale',
    { '指标!U3': 8 },
    { points: 25, scale: { kind: 'linear', zero: 0, full: 8 } },
  ],
  [
    'the same scale with a field left out',
    { '指标!S3': '线性', '指标!U3': 8 },
    { points: 25, scale: { kind: 'linear', zero: 0, full: 8 } },
  ],
  ['another scale', { '指标!S3': '扣完为止' }, { points: 25, scale: { kind: 'deduct' } }],
  ['nothing at all', { '指标!G3': null }, {}],
])('a type may have %s instead', (_what, changes, override) => {
  expect(read(smallWorkbook(changes))).toMatchObject({
    indicators: [{ children: [{ overrides: { commodity: override } }, {}] }, {}],
  });
});

test('one row says what several types have instead', () => {
  const guideline = read(smallWorkbook({ '指标!H3': '普通商品房；售后公房' }));
  expect(guideline).toMatchObject({
    indicators: [
      { children: [{ overrides: { commodity: { points: 25 }, sold_public: { points: 25 } } }, {}] },
      {},
    ],
  });
});

test('weights that were compared and rated', () => {
  const compared = {
    '权重来源!B2': '层次分析',
    '权重来源!H2': '参与',
    '权重来源!I2': '2',
    '权重来源!J2': '1.5',
  };
  expect(read(smallWorkbook(compared))).toMatchObject({
    weightOrigins: [
      { method: 'ahp', of: null, note: '', comparisons: [{ higher: '1', lower: '2', by: 1.5 }] },
    ],
  });
  for (const word of ['一级', ' 一 级 ', '无']) {
    expect(read(smallWorkbook({ ...compared, '权重来源!A2': word }))).toMatchObject({
      weightOrigins: [{ method: 'ahp', of: null }],
    });
  }
  const rated = {
    ...{
      '权重来源!A2': '参与',
      '权重来源!B2': 'Delphi',
      '权重来源!D2': 1,
      '权重来源!E2': '甲',
      '权重来源!F2': '90%',
    },
    ...{ '权重来源!H2': '到会', '权重来源!J2': 7, '权重来源!H3': '会议', '权重来源!J3': 9 },
    ...{ '权重来源!D4': 2, '权重来源!E4': '甲', '权重来源!H4': '1.1', '权重来源!J4': 8 },
    ...{ '权重来源!E5': '乙', '权重来源!H5': '1.2', '权重来源!J5': 8 },
  };
  const expert = { name: '甲', basis: 0.9, familiarity: null, ratings: { '1.1': 7, '1.2': 9 } };
  expect(read(smallWorkbook(rated))).toMatchObject({
    weightOrigins: [
      {
        of: '1',
        rounds: [
          { experts: [expert] },
          {
            experts: [
              { name: '甲', ratings: { '1.1': 8 } },
              { name: '乙', ratings: { '1.2': 8 } },
            ],
          },
        ],
      },
    ],
  });
  expect(read(smallWorkbook({ '权重来源!B2': '无' }))).toMatchObject({ weightOrigins: [] });
});
