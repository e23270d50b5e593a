import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { outcomeOf } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { partsOf, sheetXml, workbookOf } from '../workbook-of.ts';
import { zipOf } from '../zip-of.ts';

const write = temporaryFiles();
const SHEET = 'xl/worksheets/sheet1.xml';
const data = '<row><c><v>1</v></c></row>';

test('a plain workbook passes', async () => {
  expect(await outcomeOf(write('a.xlsx', workbookOf({ data })))).toBe('read');
});

test('stored parts are read like packed ones', async () => {
  const parts = partsOf({ data }).map((part) => ({ ...part, stored: true }));
  expect(await outcomeOf(write('a.xlsx', zipOf(parts)))).toBe('read');
});

test('a part that unpacks a thousandfold is refused, by what the archive states', async () => {
  const bomb = { name: SHEET, content: Buffer.alloc(30_000_000, ' ') };
  expect(await outcomeOf(write('a.xlsx', workbookOf({ parts: [bomb] })))).toBe('file-zip-unsafe');
});

test('and by the bytes that really come out, whatever is stated', async () => {
  const bomb = { name: SHEET, content: Buffer.alloc(30_000_000, ' '), statedSize: 1000 };
  expect(await outcomeOf(write('a.xlsx', workbookOf({ parts: [bomb] })))).toBe('file-part-damaged');
});

test('fewer bytes than stated, or others, are damage', async () => {
  const content = sheetXml(data);
  const shorter = { name: SHEET, content, statedSize: content.length + 1 };
  const other = { name: SHEET, content, statedSum: crc32('another') };
  expect(await outcomeOf(write('a.xlsx', workbookOf({ parts: [shorter] })))).toBe('file-part-damaged');
  expect(await outcomeOf(write('a.xlsx', workbookOf({ parts: [other] })))).toBe('file-part-damaged');
});

test('parts that sum to too much are refused, with --large as the way out', async () => {
  const media = Array.from({ length: 6 }, (_, index) => ({
    name: `xl/media/${index}`,
    content: Buffer.alloc(1_000_000, deflateRawSync(Buffer.from(`${index}`))),
    stored: false,
    statedSize: 99_000_000,
  }));
  const noise = media.map((part, index) => ({ ...part, content: noiseOf(index) }));
  const path = write('a.xlsx', workbookOf({ data, parts: noise }));
  expect(await outcomeOf(path)).toBe('file-inflates-too-far');
  expect(await outcomeOf(path, true)).toBe('read');
});

test('parts that share packed bytes are refused', async () => {
  const zip = workbookOf({ data });
  const directory = zip.indexOf('PK\x01\x02', 'latin1');
  zip.writeUInt32LE(zip.length, directory + 20);
  expect(await outcomeOf(write('a.xlsx', zip))).toBe('file-zip-unsafe');
});

test('a part twice, also in other capitals, is refused', async () => {
  const twice = zipOf([...partsOf({ data }), { name: SHEET.toUpperCase(), content: sheetXml('') }]);
  expect(await outcomeOf(write('a.xlsx', twice))).toBe('file-zip-unsafe');
});

test.each(['../outside.xml', '/etc/passwd', 'C:/a.xml', 'xl\\a.xml'])(
  'a part named %s is refused',
  async (name) => {
    const path = write('a.xlsx', workbookOf({ data, parts: [{ name, content: '' }] }));
    expect(await outcomeOf(path)).toBe('file-zip-unsafe');
  },
);

test('an encrypted part is refused with the way out', async () => {
  const parts = [{ name: SHEET, content: sheetXml(data), encrypted: true }];
  expect(await outcomeOf(write('a.xlsx', workbookOf({ parts })))).toBe('file-encrypted');
});

test('more than 1,000 parts are refused', async () => {
  const parts = Array.from({ length: 1_000 }, (_, index) => ({ name: `a/${index}`, content: '' }));
  expect(await outcomeOf(write('a.xlsx', workbookOf({ data, parts })))).toBe('file-zip-too-many-parts');
});

test('a workbook cut off anywhere is damaged', async () => {
  const whole = workbookOf({ data });
  for (const length of [4, 30, Math.floor(whole.length / 2), whole.length - 30, whole.length - 1]) {
    expect(await outcomeOf(write('a.xlsx', whole.subarray(0, length)))).toBe('file-zip-damaged');
  }
});

/** Bytes that do not pack, the same in every run. */
function noiseOf(seed: number): Buffer {
  const bytes = Buffer.alloc(1_000_000);
  let state = seed + 1;
  for (let at = 0; at < bytes.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
