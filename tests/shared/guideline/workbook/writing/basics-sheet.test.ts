import { expect, test } from 'vitest';
import { rowsOf, sheetOf } from '../cells-by-heading.ts';

const SHEET = '基本信息';

const contents = (changes: object = {}) =>
  Object.fromEntries(rowsOf(SHEET, changes).map(({ 项目, 内容 }) => [项目, 内容]));

test('every setting on its line, with what is left out filled in', () => {
  expect(contents()).toEqual({
    格式: 'daoze-guideline/1',
    导则编号: 'small',
    标题: '小导则',
    版本: '1',
    中期权重: 40,
    年终权重: 60,
    小数位数: 2,
    修约: '四舍五入',
    缺数据时: '不计入',
    最低完整度: 0.8,
    限额等次: '优秀',
    限额比例: 0.2,
    限额范围: '同类型',
    总分上限: 100,
    加分上限: 5,
    短板线: 0.6,
    置信度: 0.95,
    允许误差: 0.1,
    预计比例: 0.5,
    最短用时: '不设',
    同项题数: '不设',
    疑似重复: '不设',
    中期问卷起始日: '不设',
    中期问卷截止日: '不设',
    年终问卷起始日: '不设',
    年终问卷截止日: '不设',
    末级指标分值合计: 100,
  });
});

test('limits that are not set say so', () => {
  const { 限额等次, 限额比例, 限额范围, 总分上限, 加分上限 } = contents({
    quota: null,
    maximum: null,
    bonusCap: null,
  });
  expect([限额等次, 限额比例, 限额范围, 总分上限, 加分上限]).toEqual([
    '不设',
    undefined,
    undefined,
    '不设',
    '不设',
  ]);
});

test('rules of quality stand as they are set', () => {
  const quality = {
    minimumSeconds: 30,
    straightLining: { questions: 8 },
    duplicates: true,
    dates: { mid: { from: '2026-06-01', to: '2026-06-30' }, end: { to: '2026-11-30' } },
  };
  expect(contents({ quality })).toMatchObject({
    最短用时: 30,
    同项题数: 8,
    疑似重复: '标出',
    中期问卷起始日: '2026-06-01',
    中期问卷截止日: '2026-06-30',
    年终问卷起始日: '不设',
    年终问卷截止日: '2026-11-30',
  });
});

test('the types and the grades stand beside them, each from the first row', () => {
  const rows = rowsOf(SHEET).slice(0, 4);
  expect(rows.map((row) => [row.类型编号, row.小区类型, row.等次, row.起始分])).toEqual([
    ['sold_public', '售后公房', '优秀', 90],
    ['commodity', '普通商品房', '合格', 60],
    [undefined, undefined, '不合格', 0],
    [undefined, undefined, undefined, undefined],
  ]);
});

test('more types than settings have rows of their own', () => {
  const types = Array.from({ length: 30 }, (_, index) => ({ code: `t${index}`, name: `类${index}` }));
  expect(rowsOf(SHEET, { types }).map(({ 类型编号 }) => 类型编号)).toEqual(types.map(({ code }) => code));
});

test('every line says what is to be filled in', () => {
  expect(rowsOf(SHEET).filter((row) => row.填写说明 === undefined)).toEqual([]);
});

test('the total is live, and wrong when it is not 100', () => {
  const { rows, highlights } = sheetOf(SHEET);
  expect(rows.at(26)?.[1]).toEqual({ formula: `SUMIFS('指标'!$G:$G,'指标'!$F:$F,"<>")`, value: 100 });
  expect(highlights?.[0]).toMatchObject({
    look: 'wrong',
    formula: 'AND($A2="末级指标分值合计",ROUND($B2,9)<>100)',
  });
});

test('settings of a few words offer them', () => {
  const { cellChoices = [], rows } = sheetOf(SHEET);
  expect(cellChoices.map(({ row, choices }) => [rows[row]?.[0], choices])).toEqual([
    ['修约', ['四舍五入', '四舍六入五成双']],
    ['缺数据时', ['不计入', '计零分']],
    ['限额等次', { sheet: '基本信息', heading: '等次' }],
    ['限额范围', ['同类型', '全区']],
    ['疑似重复', ['标出', '不标']],
  ]);
});
