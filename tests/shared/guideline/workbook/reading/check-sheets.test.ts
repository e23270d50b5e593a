import { expect, test } from 'vitest';
import { SHEETS } from '../../../../../shared/guideline/workbook/headings.ts';
import { readGuidelineWorkbook } from '../../../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import type { OpenedSheet } from '../../../../../shared/guideline/workbook/reading/read-table.ts';
import { smallWorkbook } from '../small-workbook.ts';

/** What is said of sheets, as `code @ sheet`, with the names that it tells. */
function said(sheets: readonly OpenedSheet[]) {
  const reading = readGuidelineWorkbook(sheets);
  const found = reading.ok ? reading.value.warnings : reading.problems;
  return found
    .filter(({ code }) => !reading.ok || code.startsWith('guideline-'))
    .map(({ code, place, facts }) => [code, place.sheet, facts.name ?? facts.names]);
}

function changed(sheet: string, changes: Partial<OpenedSheet>): OpenedSheet[] {
  return smallWorkbook().map((one) => (one.name === sheet ? { ...one, ...changes } : one));
}

test.each(Object.values(SHEETS).filter((name) => name !== '说明'))('%s must not be hidden', (sheet) => {
  expect(said(changed(sheet, { isHidden: true }))).toEqual([['guideline-sheet-hidden', sheet, undefined]]);
});

test('other sheets may be hidden', () => {
  const notes = { name: '说明', rows: [{ row: 1, cells: ['怎么填'] }], isHidden: true };
  const draft = { ...notes, name: '草稿' };
  expect(said([notes, draft, ...smallWorkbook()])).toEqual([]);
});

test('two sheets of one name are not chosen from', () => {
  const [basics] = smallWorkbook();
  const twin = { name: ' 基本 信息', rows: basics?.rows ?? [] };
  expect(said([...smallWorkbook(), twin])).toEqual([
    ['guideline-sheet-twice', '基本信息', '“基本信息”、“ 基本 信息”'],
  ]);
});

test.each(Object.values(SHEETS).filter((name) => name !== '说明'))(
  '%s is told under another name',
  (sheet) => {
    expect(said(changed(sheet, { name: 'Sheet3' }))).toEqual([['guideline-sheet-renamed', 'Sheet3', sheet]]);
  },
);

test('a renamed sheet is told below a title too', () => {
  const rows = smallWorkbook()
    .find(({ name }) => name === '题库')
    ?.rows.map(({ row, cells }) => ({ row: row + 1, cells }));
  const titled = [{ row: 1, cells: ['题库（征求意见稿）'] }, ...(rows ?? [])];
  expect(said(changed('题库', { name: '题目', rows: titled }))).toEqual([
    ['guideline-sheet-renamed', '题目', '题库'],
  ]);
});

test('a copy of a sheet that is there, and other sheets with rows, are said to be left alone', () => {
  const copy = smallWorkbook().find(({ name }) => name === '题库');
  const extra = [
    { name: '题库 (2)', rows: copy?.rows ?? [] },
    { name: '说明', rows: [{ row: 1, cells: ['怎么填'] }] },
    { name: '空白', rows: [] },
    { name: '草稿', rows: [{ row: 1, cells: ['想法'] }] },
  ];
  expect(said([...smallWorkbook(), ...extra])).toEqual([
    ['guideline-sheets-unread', undefined, '“题库 (2)”、“草稿”'],
  ]);
});

test.each(['题库', '台账指标', '指标', '基本信息'])(
  'without the sheet %s nothing else is said of what it would have named',
  (sheet) => {
    const without = smallWorkbook({ '权重来源!A2': '参与', '权重来源!B2': '直接', [sheet]: null });
    expect(said(without)).toEqual([['guideline-sheet-missing', sheet, undefined]]);
  },
);
