import { expect, test } from 'vitest';
import type { FormKind } from '../../../../shared/model/form.ts';
import { askedForms } from '../../../../shared/report/forms/asked-forms.ts';
import { buildFormWorkbook } from '../../../../shared/report/forms/build-form-workbook.ts';
import { offered } from '../../../../shared/report/forms/form-choices.ts';
import type { SheetDescription } from '../../../../shared/workbook/workbook.ts';
import { AREA, formGuideline, formInput } from './form-fixture.ts';

function sheetsOf(kind: FormKind, expert: string | null = null): readonly SheetDescription[] {
  return buildFormWorkbook(kind, formInput(), AREA, expert).sheets;
}

function firstSheet(kind: FormKind, expert: string | null = null): SheetDescription {
  const [sheet] = sheetsOf(kind, expert);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const headingsOf = ({ columns }: SheetDescription) => columns.map(({ heading }) => heading);

test('a questionnaire has a row for each that is planned and five to spare, numbered within its compound', () => {
  const sheet = firstSheet('questionnaire');
  expect(sheet.name).toBe('问卷登记（中期）');
  // C1: 2 planned and 5 to spare; C2: none planned.
  expect(sheet.rows.map(([code, , , number]) => `${code}/${number}`)).toEqual([
    ...['C1/1', 'C1/2', 'C1/3', 'C1/4', 'C1/5', 'C1/6', 'C1/7'],
    ...['C2/1', 'C2/2', 'C2/3', 'C2/4', 'C2/5'],
  ]);
});

test('a single question has a list to choose from, a multiple one a column an option; a text that begins with a figure stands apart', () => {
  const sheet = firstSheet('questionnaire');
  expect(headingsOf(sheet)).toEqual([
    ...['小区编号', '小区名称', '居委会', '编号', '填写时间'],
    '1、您对保洁是否满意',
    '2、 12345热线回复是否及时',
    '3、您参加过哪些活动（议事会）',
    '3、您参加过哪些活动（志愿服务（楼组））',
  ]);
  expect(sheet.columns.map(({ choices }) => choices).slice(5)).toEqual([
    ['满意', '不满意', '不了解'],
    ['满意', '不满意', '不了解'],
    ['√'],
    ['√'],
  ]);
});

test('two interviews a compound, four topics each; the topics of the guideline are offered', () => {
  const sheet = firstSheet('interview');
  expect(sheet.rows).toHaveLength(16);
  expect(new Set(sheet.rows.map(([number]) => number))).toEqual(
    new Set(['C1-访1', 'C1-访2', 'C2-访1', 'C2-访2']),
  );
  expect(sheet.columns.find(({ heading }) => heading === '议题')?.choices).toEqual(['停车', '加梯']);
});

test('checks list each item of the leaves that apply, findings leave problem and count open', () => {
  const [checks, findings] = sheetsOf('checks');
  expect(checks?.rows).toEqual([
    ['C1', '甲苑', '天山路街道', '一居', '5 消防', '通道畅通', null, null],
    ['C1', '甲苑', '天山路街道', '一居', '5 消防', '设施完好', null, null],
    ['C2', '乙苑', '天山路街道', '一居', '5 消防', '通道畅通', null, null],
    ['C2', '乙苑', '天山路街道', '一居', '5 消防', '设施完好', null, null],
  ]);
  expect(findings?.rows.map(([code, , , , leaf, problem]) => [code, leaf, problem])).toEqual([
    ['C1', '6 发现问题', null],
    ['C1', '6 发现问题', null],
    ['C2', '6 发现问题', null],
    ['C2', '6 发现问题', null],
  ]);
});

test('marks: committees and compounds down, the leaves of the phase across; what is not asked is closed', () => {
  const sheet = firstSheet('marks', '张三');
  expect(headingsOf(sheet).slice(4)).toEqual(['专家', '2 党组织牵头（满分100）', '3 业委会运作（满分10）']);
  // A 老洋房 has no leaf to mark: C2 is not there.
  expect(sheet.rows).toEqual([
    [null, null, '天山路街道', '一居', '张三', null, null],
    ['C1', '甲苑', '天山路街道', '一居', '张三', null, null],
  ]);
  expect(sheet.closed).toEqual([
    { row: 0, heading: '3 业委会运作（满分10）' },
    { row: 1, heading: '2 党组织牵头（满分100）' },
  ]);
  expect(sheet.columns.map(({ numbers }) => numbers).slice(5)).toEqual([
    { least: 0, most: 100, isWhole: false },
    { least: 0, most: 10, isWhole: false },
  ]);
});

test('records are asked of those that they are about', () => {
  const sheet = firstSheet('metrics');
  expect(headingsOf(sheet).slice(4)).toEqual(['走访户数（户）', '楼组数']);
  expect(sheet.rows.map(([code]) => code)).toEqual([null, 'C1', 'C2']);
  expect(sheet.closed).toEqual([
    { row: 1, heading: '走访户数（户）' },
    { row: 2, heading: '走访户数（户）' },
  ]);
});

test('every form ends with how it is filled in; one of an exercise says so in its title and on every page', () => {
  const { title, footNote, sheets } = buildFormWorkbook('metrics', formInput(true), AREA, null);
  expect(title).toBe('【演练】2026年度居民区分类治理绩效评估（中期）台账表');
  expect(footNote).toBe('演练，不作正式评估使用');
  expect(sheets.at(-1)?.columns[0]?.heading).toBe('填表说明（随表，不必导入）');
});

test('only forms for which the guideline asks something in the phase are there', () => {
  const input = formInput();
  expect(askedForms(input)).toEqual(['questionnaire', 'interview', 'checks', 'marks', 'metrics']);
  const guideline = { ...formGuideline(), questions: [] };
  expect(askedForms({ ...input, guideline, metrics: [] })).toEqual(['interview', 'checks', 'marks']);
});

test('a list that no spreadsheet program takes is not offered', () => {
  expect(offered(['很好', '不好'])).toEqual({ choices: ['很好', '不好'] });
  expect(offered(['好,很好', '不好'])).toEqual({});
  expect(offered(['很'.repeat(200), '不'.repeat(200)])).toEqual({});
});
