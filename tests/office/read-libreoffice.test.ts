import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Cell } from '../../shared/model/sheet.ts';
import { cellsOf, outcomeOf } from '../electron/files/read-all.ts';
import { temporaryFolder } from '../electron/files/temporary-files.ts';

const folder = temporaryFolder();

/** Lets LibreOffice save a file in another format; tells where the copy lies. */
function converted(name: string, content: string | null, format: string): string {
  if (content !== null) writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const filter = name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,2052,false,true'] : [];
  execFileSync(
    'soffice',
    [profile, '--headless', ...filter, '--convert-to', format, '--outdir', folder, join(folder, name)],
    { stdio: 'ignore', timeout: 50_000 },
  );
  return join(folder, name.replace(/\.[^.]+$/, `.${format}`));
}

/** A flat OpenDocument table, whose cells carry their types. */
function flatTable(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
 <office:automatic-styles>
  <number:date-style style:name="N1"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>
  <number:boolean-style style:name="N2"><number:boolean/></number:boolean-style>
  <style:style style:name="truth" style:family="table-cell" style:data-style-name="N2"/>
  <style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
 </office:automatic-styles>
 <office:body><office:spreadsheet><table:table table:name="数据">${rows}</table:table></office:spreadsheet></office:body>
</office:document>`;
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
  expect(await cellsOf(converted('table.csv', csv, 'xlsx'))).toEqual(expected);
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
  expect(await cellsOf(converted('typed.fods', flatTable(rows), 'xlsx'))).toEqual([
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
  expect(await cellsOf(converted('many.csv', csv, 'xlsx'))).toEqual(rows);
});

test('what LibreOffice saves as .xls or .ods is refused with the way out', async () => {
  expect(await outcomeOf(converted('old.csv', '小区\n', 'xls'))).toBe('file-old-xls');
  expect(await outcomeOf(converted('open.csv', '小区\n', 'ods'))).toBe('file-open-document');
});
