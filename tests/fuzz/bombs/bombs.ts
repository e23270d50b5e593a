import { deflateRawSync } from 'node:zlib';
import { chanceOf } from '../../../shared/statistics/chance.ts';
import { partsOf, sheetXml, workbookOf } from '../../electron/files/workbook-of.ts';
import { type ZipPart, zipOf } from '../../electron/files/zip-of.ts';

/** A file made to harm whoever opens it. */
export interface Bomb {
  readonly name: string;
  /** What it is called as a file. */
  readonly file: string;
  /** The code of the problem that it is to be refused with. */
  readonly code: string;
  /** Megabytes of memory that it may take; 100 where nothing is said, more where very wide rows are read up to a limit first. */
  readonly most?: number;
  readonly bytes: () => Buffer;
}

const MEGABYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
/** The heading row of a register, so that what follows is read to its end. */
const DATA = `<row r="1">${['小区编号', '小区名称', '小区类型', '街镇', '居委会', '户数'].map((heading) => `<c t="str"><v>${heading}</v></c>`).join('')}</row>`;

/** Everything that a hostile archive, workbook or text table is known to try. */
export const BOMBS: readonly Bomb[] = [
  ...['../../outside.xml', '/etc/cron.d/daoze', 'C:\\outside.xml', 'xl/../../outside.xml'].map((part) => ({
    name: `a part named ${part}`,
    file: 'a.xlsx',
    code: 'file-zip-unsafe',
    bytes: () => workbookOf({ data: DATA, parts: [{ name: part, content: '' }] }),
  })),
  {
    name: 'a part twice',
    file: 'a.xlsx',
    code: 'file-zip-unsafe',
    bytes: () => zipOf([...partsOf({ data: DATA }), { name: SHEET, content: sheetXml('') }]),
  },
  {
    name: 'a part that unpacks a thousandfold, to 1 GB',
    file: 'a.xlsx',
    code: 'file-zip-unsafe',
    bytes: () => withSheet({ ...spaces(), statedSize: 1024 * MEGABYTE }),
  },
  {
    name: 'the same, named small in both headers',
    file: 'a.xlsx',
    code: 'file-part-damaged',
    bytes: () => withSheet({ ...spaces(), statedSize: 5_000 }),
  },
  {
    name: 'a thousand parts that share their packed bytes',
    file: 'a.xlsx',
    code: 'file-zip-unsafe',
    bytes: overlapping,
  },
  {
    name: 'entities that expand to a billion',
    file: 'a.xlsx',
    code: 'file-part-damaged',
    bytes: () =>
      withSheet({ name: SHEET, content: `${laughs()}${sheetXml('<row><c t="str"><v>&l9;</v></c></row>')}` }),
  },
  {
    name: 'a shared text of 10 MB',
    file: 'a.xlsx',
    code: 'file-part-damaged',
    bytes: () => workbookOf({ data: DATA, strings: `<si><t>${noise(10 * MEGABYTE)}</t></si>` }),
  },
  {
    name: 'a shared text in 400,000 runs',
    file: 'a.xlsx',
    code: 'file-part-damaged',
    bytes: () => workbookOf({ data: DATA, strings: `<si>${runs(400_000)}</si>` }),
  },
  {
    name: 'rows of one cell each, in the last column',
    file: 'a.xlsx',
    code: 'file-too-many-cells',
    most: 250,
    bytes: () => workbookOf({ data: `${DATA}${sparseRows(5_000)}` }),
  },
  {
    name: 'hundreds of thousands of sheets that share one part',
    file: 'a.xlsx',
    code: 'file-part-damaged',
    bytes: () => workbookOf({ data: '', sheets: manySheets(300_000) }),
  },
  {
    name: 'elements within elements, a million deep',
    file: 'a.xlsx',
    code: 'file-part-damaged',
    bytes: () =>
      withSheet({ name: SHEET, content: sheetXml(`<!--${noise(200_000)}-->${'<a>'.repeat(1_000_000)}`) }),
  },
  {
    name: 'a table of 20 million quotes',
    file: 'a.csv',
    code: 'csv-quotes',
    bytes: () => Buffer.alloc(20 * MEGABYTE, '"'),
  },
  {
    name: 'a table with a quote that never closes',
    file: 'a.csv',
    code: 'csv-record-too-long',
    bytes: () => Buffer.concat([Buffer.from('小区编号,户数\nC1,"'), Buffer.alloc(40 * MEGABYTE, 'a,\n')]),
  },
  {
    name: 'a table of one row with 40 million cells',
    file: 'a.csv',
    code: 'csv-record-too-long',
    bytes: () => Buffer.alloc(40 * MEGABYTE, ','),
  },
  {
    name: 'a table of 40 million blank lines',
    file: 'a.csv',
    code: 'file-too-many-rows',
    bytes: () => Buffer.alloc(40 * MEGABYTE, '\n'),
  },
];

function withSheet(sheet: ZipPart): Buffer {
  return workbookOf({ parts: [sheet] });
}

/** Blanks that pack to a thousandth; what the archive states of them is up to the bomb. */
function spaces(): ZipPart {
  return { name: SHEET, content: Buffer.alloc(64 * MEGABYTE, ' ') };
}

/** Every part of the directory leads to the same packed bytes. */
function overlapping(): Buffer {
  const content = Buffer.alloc(MEGABYTE, ' ');
  const archive = zipOf(partsOf({ data: DATA, parts: [{ name: 'a', content }] }));
  const directory = archive.subarray(archive.indexOf('PK\x01\x02', 0, 'latin1'));
  const local = Buffer.from('PK\x03\x04', 'latin1');
  const start = archive.lastIndexOf(local);
  const packed = deflateRawSync(content).length;
  const entries = Array.from({ length: 900 }, (_, index) =>
    directoryEntry(`a${index}`, start, packed, content.length),
  );
  const end = Buffer.from(directory.subarray(-22));
  const size = entries.reduce((sum, entry) => sum + entry.length, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  const offset = archive.length - directory.length;
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([archive.subarray(0, offset), ...entries, end]);
}

function directoryEntry(name: string, offset: number, packed: number, size: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02\x14\x00\x14\x00', 'latin1');
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(name)]);
}

function laughs(): string {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  return `<!DOCTYPE l [<!ENTITY l0 "ha">${entities.join('')}]>`;
}

function runs(count: number): string {
  const letters = noise(count);
  return Array.from(letters, (letter) => `<r><t>${letter.repeat(100)}</t></r>`).join('');
}

function sparseRows(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<row><c r="XFD${index + 2}"><v>${index}</v></c></row>`,
  ).join('');
}

function manySheets(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<sheet name="${index}" sheetId="${index}" r:id="rId1"/>`,
  ).join('');
}

/** Letters in no order, the same in every run: they hardly pack. */
function noise(length: number): string {
  const chance = chanceOf(1, 'noise');
  const piece = Array.from({ length: 65_536 }, () => String.fromCharCode(chance.whole(97, 122))).join('');
  const pieces = Array.from({ length: Math.ceil(length / piece.length) }, (_, index) => {
    const turn = (index * 7_919) % piece.length;
    return piece.slice(turn) + piece.slice(0, turn);
  });
  return pieces.join('').slice(0, length);
}
