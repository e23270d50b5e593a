import { expect, test } from 'vitest';
import { openSpreadsheet } from '../../../../electron/files/open-spreadsheet.ts';
import { cellsOf, readAll } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { workbookOf } from '../workbook-of.ts';

const write = temporaryFiles();

async function formOf(path: string): Promise<unknown> {
  const opened = await openSpreadsheet(path, { large: false });
  return opened.ok && [opened.value.encoding, opened.value.delimiter];
}

/** `小区,户数\n` in GBK. */
const GBK = Buffer.from('d0a1c7f82cbba7cafd0a', 'hex');

test.each([
  ['UTF-8', Buffer.from('小区,户数\n'), ['utf-8', ',']],
  ['UTF-8 with a mark', Buffer.from('\ufeff小区;户数\n'), ['utf-8', ';']],
  ['GBK', GBK, ['gb18030', ',']],
  ['UTF-16', Buffer.from('\ufeff小区\t户数\n', 'utf16le'), ['utf-16le', '\t']],
  ['UTF-16 the other way round', Buffer.from('\ufeff小区\t户数\n', 'utf16le').swap16(), ['utf-16be', '\t']],
])('a text says how it was read: %s', async (_, bytes, form) => {
  expect(await formOf(write('a.csv', bytes))).toEqual(form);
});

test('a workbook has neither encoding nor delimiter', async () => {
  expect(await formOf(write('a.xlsx', workbookOf({ data: '' })))).toEqual([null, null]);
});

test.each([
  ['sep=;', 'sep=;\r\n小区;意见\r\n甲;停车, 照明\r\n'],
  ['in capitals, behind a mark', '\ufeffSEP=;\n小区;意见\n甲;停车, 照明\n'],
  ['in quotes', '"sep=;"\n小区;意见\n甲;停车, 照明\n'],
  ['a sign that is not looked for', 'sep=|\n小区|意见\n甲|停车, 照明\n'],
])('the first line may say what separates cells, and is no row then: %s', async (_, text) => {
  const { rows } = await readAll(write('a.csv', text));
  expect(rows).toEqual([
    { row: 1, cells: ['小区', '意见'] },
    { row: 2, cells: ['甲', '停车, 照明'] },
  ]);
});

test('a heading that merely begins so is a heading', async () => {
  expect(await cellsOf(write('a.csv', 'sep=none,b\n1,2\n'))).toEqual([
    ['sep=none', 'b'],
    ['1', '2'],
  ]);
});

test('tabs behind telephone numbers and a comma at the end of every line do not mislead', async () => {
  const lines = ['编号,手机,1.意见,', '1,13800000000\t,"好，但是, 停车难",', '2,13900000000\t,无,'];
  const cells = await cellsOf(write('腾讯问卷.csv', lines.join('\r\n')));
  expect(cells).toEqual([
    ['编号', '手机', '1.意见', null],
    ['1', '13800000000\t', '好，但是, 停车难', null],
    ['2', '13900000000\t', '无', null],
  ]);
});

test('characters that another program lost are told with their cell, not taken', async () => {
  const { problem } = await readAll(write('a.csv', '小区,意见\n甲,好\n乙,停车\ufffd\ufffd\n'));
  expect(problem).toMatchObject({
    code: 'cell-characters-lost',
    facts: { cell: 'B3' },
    place: { file: 'a.csv', row: 3 },
  });
});
