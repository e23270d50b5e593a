import { describe, expect, test } from 'vitest';
import { openSpreadsheet, type Spreadsheet } from '../../../electron/files/open-spreadsheet.ts';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { outcomeOf, readAll } from './read-all.ts';
import { temporaryFiles } from './temporary-files.ts';
import { type ZipPart, zipOf } from './zip-of.ts';

const write = temporaryFiles();

/** What ODK Central gives out: the form, its repeat group, and what was attached. */
const EXPORT: readonly ZipPart[] = [
  { name: '小区走访.csv', content: 'SubmissionDate,compound,KEY\n2025-06-01T02:03:04.000Z,C0001,uuid:1\n' },
  { name: '小区走访-residents.csv', content: 'age,PARENT_KEY\n70,uuid:1\n\n71,uuid:1\n' },
  { name: 'media/', content: '' },
  { name: 'media/门口.jpg', content: Buffer.from([0xff, 0xd8, 0xff]) },
];

async function opened(parts: readonly ZipPart[]): Promise<Spreadsheet> {
  const result = await openSpreadsheet(write('小区走访.zip', zipOf(parts)), { large: false });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function rowsOf(spreadsheet: Spreadsheet, sheet: number): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of spreadsheet.rows(sheet)) rows.push(row);
  return rows;
}

test('each table is a sheet with its own rows; what is no table is named and left out', async () => {
  const spreadsheet = await opened(EXPORT);
  expect(spreadsheet.sheets.map(({ name }) => name)).toEqual(['小区走访', '小区走访-residents']);
  expect(spreadsheet.leftOut).toEqual(['media/门口.jpg']);
  expect(await rowsOf(spreadsheet, 0)).toEqual([
    { row: 1, cells: ['SubmissionDate', 'compound', 'KEY'] },
    { row: 2, cells: ['2025-06-01T02:03:04.000Z', 'C0001', 'uuid:1'] },
  ]);
  expect(await rowsOf(spreadsheet, 1)).toEqual([
    { row: 1, cells: ['age', 'PARENT_KEY'] },
    { row: 2, cells: ['70', 'uuid:1'] },
    { row: 4, cells: ['71', 'uuid:1'] },
  ]);
  expect(() => spreadsheet.rows(2)).toThrow(RangeError);
});

test('each table is decoded by itself; what they have in common is said of the archive', async () => {
  const gbk = Buffer.from('d0a1c7f82cbba7cafd0a', 'hex');
  const spreadsheet = await opened([
    { name: 'a.csv', content: '小区,意见\n' },
    { name: 'b.CSV', content: gbk },
  ]);
  expect([spreadsheet.encoding, spreadsheet.delimiter]).toEqual([null, ',']);
  expect(await rowsOf(spreadsheet, 1)).toEqual([{ row: 1, cells: ['小区', '户数'] }]);
  expect(await opened(EXPORT)).toMatchObject({ encoding: 'utf-8', delimiter: ',' });
});

describe('names', () => {
  /** In GBK the second byte of 乗 is that of a backslash. */
  test.each([
    ['GBK', Buffer.from('bdd62e637376', 'hex'), '街'],
    ['GBK with a backslash for a half', Buffer.from('815c2e637376', 'hex'), '乗'],
    ['UTF-8, unsaid', Buffer.from('街.csv'), '街'],
  ])('%s', async (_, name, sheet) => {
    const archive = nameWritten(zipOf([{ name: 'x'.repeat(name.length), content: 'a,b\n' }]), name);
    const result = await openSpreadsheet(write('a.zip', archive), { large: false });
    expect(result.ok && result.value.sheets[0]?.name).toBe(sheet);
  });

  test('tables of one name in several folders are told apart', async () => {
    const parts = ['上半年/a.csv', '下半年/a.csv', 'b.csv'].map((name) => ({ name, content: 'a\n' }));
    expect((await opened(parts)).sheets.map(({ name }) => name)).toEqual(['上半年/a', '下半年/a', 'b']);
  });

  test('what a Mac adds is neither a table nor left out', async () => {
    const added = [
      { name: '__MACOSX/._a.csv', content: Buffer.from([0, 5, 22, 7]) },
      { name: '.DS_Store', content: '' },
    ];
    const spreadsheet = await opened([{ name: 'a.csv', content: 'a\n' }, ...added]);
    expect([spreadsheet.sheets.length, spreadsheet.leftOut]).toEqual([1, []]);
  });

  test('a name that leads out of the archive is refused, however it is written', async () => {
    const archive = zipOf([{ name: '../ab.csv', content: 'a\n' }]);
    expect(await outcomeOf(write('a.zip', archive))).toBe('file-zip-unsafe');
    expect(await outcomeOf(write('a.zip', nameWritten(archive, Buffer.from('../ab.csv'))))).toBe(
      'file-zip-unsafe',
    );
  });
});

describe('damage and bombs', () => {
  test('a fault in a table is told with file, sheet and row', async () => {
    const path = write(
      'a.zip',
      zipOf([
        { name: 'a.csv', content: '一\n' },
        { name: 'b.csv', content: '一\n二,"\n' },
      ]),
    );
    expect((await readAll(path, 1)).problem).toMatchObject({
      code: 'csv-quotes',
      place: { file: 'a.zip', sheet: 'b', row: 2 },
    });
  });

  test('a table that is no text is refused with its name', async () => {
    const path = write('a.zip', zipOf([{ name: '坏.csv', content: Buffer.from([0xff, 0xfe, 0, 0xd8, 1]) }]));
    expect((await readAll(path)).problem).toMatchObject({
      code: 'csv-encoding',
      place: { file: 'a.zip', sheet: '坏' },
    });
  });

  test.each([
    ['by what is stated', {}, 'file-zip-unsafe'],
    ['by the bytes that come out', { statedSize: 10 }, 'file-part-damaged'],
    ['with another check sum', { content: 'a,b\n', statedSum: 1 }, 'file-part-damaged'],
    ['encrypted', { content: 'a,b\n', encrypted: true }, 'file-encrypted'],
  ])('%s', async (_, lies, code) => {
    const bomb = { name: 'a.csv', content: Buffer.alloc(30_000_000, 'a,b\n'), ...lies };
    expect(await outcomeOf(write('a.zip', zipOf([bomb])))).toBe(code);
  });
});

/** The archive of one entry with these bytes for its name, and without the flag that says UTF-8. */
function nameWritten(archive: Buffer, name: Buffer): Buffer {
  const directory = archive.indexOf('PK\x01\x02', 'latin1');
  archive.writeUInt16LE(0, 6);
  archive.writeUInt16LE(0, directory + 8);
  name.copy(archive, 30);
  name.copy(archive, directory + 46);
  return archive;
}
