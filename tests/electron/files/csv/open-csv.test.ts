import { describe, expect, test } from 'vitest';
import { SLICE } from '../../../../electron/files/csv/encoding.ts';
import { recordCells } from '../../../../electron/files/csv/record-cells.ts';
import { openSpreadsheet } from '../../../../electron/files/open-spreadsheet.ts';
import { cellsOf, outcomeOf, readAll } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';

const write = temporaryFiles();
const TABLE = [
  ['小区', '户数'],
  ['虹古小区', '512'],
];
/** `小区,户数\n虹古小区,512\n` in GBK. */
const GBK = Buffer.from('d0a1c7f82cbba7cafd0abae7b9c5d0a1c7f82c3531320a', 'hex');
const TEXT = '小区,户数\n虹古小区,512\n';

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['GBK', GBK],
    ['UTF-16, as Excel writes Unicode text', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ])('%s', async (_, bytes) => {
    expect(await cellsOf(write('a.csv', bytes))).toEqual(TABLE);
  });

  test('GB18030 with a character of four bytes', async () => {
    // GB 18030 begins its mapping of plane 1 (U+10000) at 90 30 81 30; U+20000 is 65,536 characters on.
    const bytes = Buffer.concat([Buffer.from('95328236', 'hex'), Buffer.from(',1\n')]);
    expect(await cellsOf(write('a.csv', bytes))).toEqual([['\u{20000}', '1']]);
  });

  test('what fits neither is refused, not guessed', async () => {
    expect(await outcomeOf(write('a.csv', Buffer.from([0x61, 0x2c, 0xff, 0xfe, 0x0a])))).toBe('csv-encoding');
    expect(await outcomeOf(write('a.csv', Buffer.from([0xef, 0xbb, 0xbf, 0xd0, 0x41])))).toBe('csv-encoding');
  });

  test.each(['utf-8', 'gb18030'])('no character of %s is broken where slices meet', async (label) => {
    const unit = label === 'utf-8' ? Buffer.from('虹') : Buffer.from('bae7', 'hex');
    const line = Buffer.concat([...Array.from({ length: 1_001 }, () => unit), Buffer.from('\n')]);
    const count = Math.ceil((3 * SLICE) / line.length);
    const bytes = Buffer.concat(Array.from({ length: count }, () => line));
    const rows = await cellsOf(write('a.csv', bytes));
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(([cell]) => cell))).toEqual(new Set(['虹'.repeat(1_001)]));
  });
});

describe('delimiters', () => {
  test.each([',', ';', '\t'])('%j', async (delimiter) => {
    expect(await cellsOf(write('a.csv', TEXT.replaceAll(',', delimiter)))).toEqual(TABLE);
  });

  test.each([',', ';', '\t'])('%j between cells that are all quoted', async (delimiter) => {
    const text = '"小区","户数"\n"虹古小区","512"\n'.replaceAll('","', `"${delimiter}"`);
    expect(await cellsOf(write('a.csv', text))).toEqual(TABLE);
  });

  test('commas in answers do not outvote semicolons between cells', async () => {
    const text = '姓名;意见;分\n甲;停车, 照明, 噪音, 绿化;3\n乙;无;4\n丙;"好; 很好";5\n';
    expect((await cellsOf(write('a.csv', text))).map((cells) => cells.length)).toEqual([3, 3, 3, 3]);
  });

  test('a single column', async () => {
    expect(await cellsOf(write('a.txt', '小区\n虹古小区\n'))).toEqual([['小区'], ['虹古小区']]);
  });
});

describe('rows and cells', () => {
  test('quotes hold delimiters, quotes and line ends', async () => {
    const text = 'a,"b,c","d""e","f\r\ng"\r\n"",2\r\n';
    expect(await cellsOf(write('a.csv', text))).toEqual([
      ['a', 'b,c', 'd"e', 'f\r\ng'],
      [null, '2'],
    ]);
  });

  test('blank rows count but are not given; rows may be ragged; codes keep their zeros', async () => {
    const { rows } = await readAll(write('a.csv', '编号\r\n\r\n,,\n007,\t13800000000\t,x,\n'));
    expect(rows).toEqual([
      { row: 1, cells: ['编号'] },
      { row: 4, cells: ['007', '\t13800000000\t', 'x', null] },
    ]);
  });

  test('line ends of three kinds in one file', async () => {
    expect(await cellsOf(write('a.csv', 'a\r\nb\nc\rd'))).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  test('a quote that does not close is told with its row', async () => {
    const { problem } = await readAll(write('a.csv', 'a,b\n1,2\n3,"4\n5,6\n'));
    expect(problem).toMatchObject({ code: 'csv-quotes', place: { file: 'a.csv', row: 3 } });
  });

  test('a missing quote does not swallow a large file', async () => {
    const text = `a,b\n1,"2\n${'3,4\n'.repeat(400_000)}`;
    expect(await outcomeOf(write('a.csv', text))).toBe('csv-record-too-long');
  });

  test('a row without end is told with its row, also where its cells are blank', async () => {
    const { problem } = await readAll(write('a.csv', `a,b\n1,2\n${','.repeat(3_000_000)}`));
    expect(problem).toMatchObject({ code: 'csv-record-too-long', place: { file: 'a.csv', row: 3 } });
  });

  test('a row may end in blanks beyond the last column of a spreadsheet, but not in anything else', async () => {
    const { rows } = await readAll(write('a.csv', `a\n1${','.repeat(20_000)}\n`));
    expect(rows?.[1]?.cells).toHaveLength(16_384);
    const { problem } = await readAll(write('a.csv', `a\n1${','.repeat(20_000)}x\n`));
    expect(problem).toMatchObject({ code: 'file-too-many-columns', place: { row: 2 } });
  });

  test('more rows than a spreadsheet can have are refused, blank ones too', () => {
    expect(recordCells([''], 1_048_576)).toBeNull();
    expect(() => recordCells([''], 1_048_577)).toThrow('file-too-many-rows');
  });

  test('the sheet has the name of the file; __proto__ is a heading', async () => {
    const opened = await openSpreadsheet(write('问卷 1.2.csv', '__proto__\n'), { large: false });
    expect(opened.ok && opened.value.sheets).toEqual([{ name: '问卷 1.2', hidden: false }]);
    expect(await cellsOf(write('a.csv', '__proto__\n'))).toEqual([['__proto__']]);
  });
});
