import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cell } from '../../shared/model/sheet.ts';
import { cellsOf, outcomeOf } from '../electron/files/read-all.ts';
import { temporaryFolder } from '../electron/files/temporary-files.ts';
import { flatTable } from './flat-table.ts';
import { converted } from './libreoffice.ts';

const folder = temporaryFolder();

/** Lets LibreOffice save a file of this name and content in another format; tells where the copy lies. */
function saved(name: string, content: string, format: string): string {
  writeFileSync(join(folder, name), content);
  return converted(join(folder, name), format, folder);
}

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

test('a table of text, numbers and dates that LibreOffice saved from csv', async () => {
  const csv =
    '小区,户数,日期,备注\n虹古小区,512,2026-07-03,"一, ""二"""\n\n仙霞新村,1024.5,2026-07-03 10:42:07,𠮷😀\n';
  const expected: Cell[][] = [
    ['小区', '户数', '日期', '备注'],
    ['虹古小区', 512, { date: '2026-07-03' }, '一, "二"'],
    ['仙霞新村', 1024.5, { date: '2026-07-03T10:42:07' }, '𠮷😀'],
  ];
  expect(await cellsOf(saved('table.csv', csv, 'xlsx'))).toEqual(expected);
});

test('typed cells, formulas, errors, merged and repeated cells that LibreOffice saved from OpenDocument', async () => {
  const rows = `
    <table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>合并</text:p></table:table-cell><table:covered-table-cell/>${text('a &lt;b&gt; &amp;')}</table:table-row>
    <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
    <table:table-row>
      <table:table-cell office:value-type="float" office:value="82.5"/>
      <table:table-cell table:style-name="truth" office:value-type="boolean" office:boolean-value="true"/>
      <table:table-cell table:style-name="date" office:value-type="date" office:date-value="2026-07-03"/>
      <table:table-cell table:formula="of:=[.A5]*2" office:value-type="float" office:value="165"/>
      <table:table-cell table:formula="of:=[.A5]/0"/>
      <table:table-cell office:value-type="string"><text:p>第一行</text:p><text:p>第二行</text:p></table:table-cell>
    </table:table-row>`;
  expect(await cellsOf(saved('typed.fods', flatTable(rows), 'xlsx'))).toEqual([
    ['合并', null, 'a <b> &'],
    [82.5, true, { date: '2026-07-03' }, 165, { error: '#DIV/0!' }, '第一行\n第二行'],
  ]);
});

test('thousands of rows come back as they were', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => [
    `第${index + 1}户`,
    `意见${index % 97}：楼道照明`,
    index,
  ]);
  const csv = rows.map((row) => row.join(',')).join('\n');
  expect(await cellsOf(saved('many.csv', csv, 'xlsx'))).toEqual(rows);
});

test('what LibreOffice saves as .xls or .ods is refused with the way out', async () => {
  expect(await outcomeOf(saved('old.csv', '小区\n', 'xls'))).toBe('file-old-xls');
  expect(await outcomeOf(saved('open.csv', '小区\n', 'ods'))).toBe('file-open-document');
});
