import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeLimits } from '../../../electron/files/size-limits.ts';
import type { CellContext } from '../../../electron/files/workbook/cell-draft.ts';
import { cellName } from '../../../electron/files/workbook/cell-reference.ts';
import { readSharedStrings } from '../../../electron/files/workbook/shared-strings.ts';
import { SheetScanner } from '../../../electron/files/workbook/sheet-scanner.ts';
import { openArchive } from '../../../electron/files/workbook/zip/open-archive.ts';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { zipOf } from '../../electron/files/zip-of.ts';

/**
 * Cells that programs write by the million are read in a quick way, all others in a general one. What an element
 * with a prefix holds never goes the quick way, so the same sheet with and without prefixes says whether both agree.
 */
const PREFIXES = ['', 'x:'] as const;

const CONTEXT: CellContext = {
  strings: ['满意', '', null, '𠮷野家😀'],
  styles: ['number', 'date', 'time', 'percent'],
  dateBase: 1900,
};

const attribute = (name: string, values: readonly string[]) =>
  fc.option(fc.constantFrom(...values)).map((value) => (value === null ? '' : ` ${name}="${value}"`));

/** Values that are sound under some type, and ones that are sound under none. */
const VALUES = [
  '0',
  '1',
  '3',
  '2',
  '7',
  '007',
  '-1',
  '46206.5',
  '0.1',
  '1.5E-3',
  '45000.123456789012',
  '1e999',
  '0x1F',
];
const TEXTS = [
  '满意',
  '',
  ' 甲 乙 ',
  '小区&amp;&#x4E2D;',
  '一_x000D_二',
  '_xD83D_',
  '\ufffd',
  '甲\r\n乙',
  'true',
  '#N/A',
  '2026-07-03T00:00:00',
];

const PLACES = [
  'own',
  'none',
  'first',
  'other row',
  'first digit off',
  'last digit off',
  'small letter',
  'other letter',
  'zero in front',
  'no letters',
];

const text = fc.oneof(
  fc.constantFrom(...VALUES, ...TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map(escaped),
);
const content = fc.oneof(
  text.map((value) => `<v>${value}</v>`),
  text.map((value) => `<is><t>${value}</t></is>`),
  text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  fc.constantFrom(
    '',
    '<v/>',
    '<f>A1+1</f>',
    '<f>A1</f><v>3</v>',
    '<v>1</v><v>2</v>',
    '<v><!-- 注 -->1</v>',
    '<is><r><t>甲</t></r></is>',
    '<v><![CDATA[5]]></v>',
    ' <v>1</v> ',
  ),
);

/** A cell at its place, before it, elsewhere or without saying where; its attributes in any order. */
const cell = fc
  .tuple(
    fc.constantFrom('own', 'own', 'own', 'own', 'own', 'none', 'none', ...PLACES),
    attribute('s', ['0', '1', '2', '3', '9']),
    attribute('t', ['n', 's', 's', 's', 'b', 'str', 'inlineStr', 'e', 'd', 'zz']),
    fc.constantFrom([0, 1, 2], [0, 2, 1], [2, 1, 0]),
    content,
    fc.constantFrom('', '', '', ' ', '\n  '),
  )
  .map(([place, style, type, order, inside, behind]) => (column: number, row: number) => {
    const written = [reference(place, column, row), style, type];
    const attributes = order.map((index) => written[index]).join('');
    return `${inside === '' ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`}${behind}`;
  });

/** What programs write most. */
const RESTS = [
  '><v>82.5</v>',
  ' t="n"><v>-3</v>',
  ' s="1"><v>46206.4375</v>',
  ' s="3"><v>0.285</v>',
  ' s="1" t="s"><v>0</v>',
  ' t="s"><v>3</v>',
  ' t="b"><v>1</v>',
  ' t="str"><v>不满意</v>',
  ' t="inlineStr"><is><t>其他〖分居〗</t></is>',
];
const ordinary = fc
  .constantFrom(...RESTS)
  .map((rest) => (column: number, row: number) => `<c${reference('own', column, row)}${rest}</c>`);

const cells = fc.array(fc.oneof({ weight: 8, arbitrary: ordinary }, { weight: 1, arbitrary: cell }), {
  maxLength: 8,
});
const rows = fc.array(cells, { minLength: 1, maxLength: 4 });

/** Where the first cell of a sheet stands: rows of one digit up to seven, columns of one letter up to three. */
const ROWS = [1, 8, 98, 998, 9_998, 123_456, 1_048_572];
const COLUMNS = [0, 24, 700];
const corner = fc.tuple(fc.constantFrom(...ROWS), fc.constantFrom(...COLUMNS));

test('the quick way and the general way agree about every cell, however the bytes are cut', () => {
  fc.assert(
    fc.property(rows, corner, fc.integer({ min: 1, max: 200 }), (drawn, [firstRow, firstColumn], size) => {
      const data = drawn.map((makers, index) => {
        const row = firstRow + index;
        const made = makers.map((make, place) => make(firstColumn + place, row));
        return rowXml(made, row);
      });
      const general = outcome(sheet(data.join(''), 'x:'), 1_000_000);
      expect(outcome(sheet(data.join(''), ''), size)).toEqual(general);
      expect(outcome(sheet(data.join(''), ''), 1_000_000)).toEqual(general);
    }),
    { numRuns: 1_000 },
  );
});

test('they agree about every way to write where a cell stands, right or wrong', () => {
  for (const [row, column, place, rest] of combined(ROWS, COLUMNS, PLACES, RESTS)) {
    const data = rowXml([`<c${reference(place, column, row)}${rest}</c>`], row);
    const general = outcome(sheet(data, 'x:'), 1_000_000);
    expect(outcome(sheet(data, ''), 1_000_000), data).toEqual(general);
  }
});

/** What may stand behind the number of a row, right or wrong. */
const ROW_ATTRIBUTES = [
  '',
  ' ',
  ' spans="1:28"',
  ' spans="1:28" ht="14.25" customHeight="1" x14ac:dyDescent="0.3"',
  ' hidden="1"',
  ' spans="1:28" hidden="true"',
  ' hidden="0"',
  ' hiddenBy="1"',
  '  spans="1:28"',
  '\n spans="1:28"',
  " spans='1:28'",
  ' spans = "1:28"',
  ' spans="a>b/"',
  ' spans="a<b"',
  ' spans="1:28"hidden="1"',
  ' spans',
  ' ="1"',
  ' r="3"',
  ' /',
];
const NUMBERS = [
  '2',
  '17',
  '1048576',
  '1048577',
  '1',
  '0',
  '',
  '007',
  '2 ',
  '2a',
  '12345678',
  '0000000000000002',
  '-2',
];

test('they agree about every way to write a row, right or wrong, wherever the bytes are cut', () => {
  const ends = ['</row>', '</row >', '</row>\n', '</rows>', '</rox>', '', '<c/></row>'];
  for (const [number, attributes, end, size] of combined(NUMBERS, ROW_ATTRIBUTES, ends, [1, 7, 1_000_000])) {
    const first = `<row r="1"><c r="A1"><v>1</v></c>${end}`;
    const data = `${first}<row r="${number}"${attributes}><c r="A${number}"><v>2</v></c></row>`;
    const general = outcome(sheet(data, 'x:'), 1_000_000);
    expect(withoutPrefix(outcome(sheet(data, ''), size)), data).toEqual(withoutPrefix(general));
  }
});

test('a row that opens with a prefix does not close without it, even where another row follows', () => {
  const [open, cell] = ['<x:row r="1">', '<c r="A1"><v>1</v></c>'];
  const wrong = `${open}${cell}</row><row r="2"></x:row>`;
  const right = `${open}${cell}</x:row><row r="2">${cell.replace('A1', 'A2')}</row>`;
  expect(() => scanned(sheet(wrong, ''), 1_000)).toThrow('</row>');
  expect(scanned(sheet(right, ''), 1_000).map(({ row }) => row)).toEqual([1, 2]);
});

function* combined<A, B, C, D>(as: A[], bs: B[], cs: C[], ds: D[]): Generator<[A, B, C, D]> {
  for (const a of as) for (const b of bs) for (const c of cs) for (const d of ds) yield [a, b, c, d];
}

test('every <row> is a row or a blank one', () => {
  const sound = fc.array(
    fc.array(fc.constantFrom('<c><v>1</v></c>', '<c s="1"/>', '<c t="s"><v>0</v></c>'), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(sound, fc.integer({ min: 1, max: 60 }), (drawn, size) => {
      const bytes = sheet(drawn.map((written, index) => rowXml(written, index + 1)).join(''), '');
      const blank = drawn.filter((row) => !row.some((written) => written.includes('<v>'))).length;
      expect(scanned(bytes, size).length + blank).toBe(bytes.toString().split('<row').length - 1);
    }),
    { numRuns: 500 },
  );
});

const sharedText = fc.oneof(
  text.map((value) => `<si><t>${value}</t></si>`),
  text.map(
    (value) => `<si><t xml:space="preserve">${value}</t><phoneticPr fontId="1" type="noConversion"/></si>`,
  ),
  text.map((value) => `<si><t>${value}</t><phoneticPr a="/>"/></si>`),
  fc.constantFrom(
    '<si/>',
    '<si><t/></si>',
    '<si><r><t>甲</t></r><r><t>_x005F_x000D_</t></r></si>',
    '<si><t>山</t><rPh><t>x</t></rPh></si>',
    ' ',
    '<!-- <si> -->',
  ),
);

test('shared texts are the same in the quick way and in the general way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sharedText, { maxLength: 12 }), async (drawn) => {
      const [quick, general] = await Promise.all(
        PREFIXES.map((prefix) => sharedTexts(drawn.join(''), prefix)),
      );
      expect(quick).toEqual(general);
    }),
    { numRuns: 500 },
  );
});

async function sharedTexts(inside: string, prefix: string): Promise<unknown[]> {
  const content = prefixed(`<sst>${inside}</sst>`, prefix);
  const archive = await openArchive(zipOf([{ name: 'a.xml', content }]), sizeLimits(false));
  const strings = await readSharedStrings(archive, 'a.xml');
  return Array.from({ length: 14 }, (_, index) => [strings.at(index), strings.at(index)]);
}

function reference(place: string, column: number, row: number): string {
  switch (place) {
    case 'own':
      return ` r="${cellName(column, row)}"`;
    case 'first':
      return ` r="A${row}"`;
    case 'other row':
      return ` r="${cellName(column, row + 1)}"`;
    case 'first digit off':
      return ` r="${cellName(column, row).replace(/[1-8]/, (digit) => String(Number(digit) + 1))}"`;
    case 'last digit off':
      return ` r="${cellName(column, row ^ 1)}"`;
    case 'small letter':
      return ` r="${cellName(column, row).replace(/[A-Z](?=\d)/, (letter) => letter.toLowerCase())}"`;
    case 'other letter':
      return ` r="${cellName(column, row).replace(/[A-Z](?=\d)/, '[')}"`;
    case 'zero in front':
      return ` r="${cellName(column, 0)}${row}"`;
    case 'no letters':
      return ` r="${row}"`;
    default:
      return '';
  }
}

function rowXml(cells: readonly string[], row: number): string {
  return `<row r="${row}">${cells.join('')}</row>`;
}

function sheet(data: string, prefix: string): Buffer {
  return Buffer.from(prefixed(`<worksheet><sheetData>${data}</sheetData></worksheet>`, prefix));
}

/** The elements with a prefix; comments and CDATA stay as they are. */
function prefixed(xml: string, prefix: string): string {
  return xml.replaceAll(/<(\/?)([a-z])/gi, `<$1${prefix}$2`);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The rows, or what was said instead. */
function outcome(bytes: Buffer, size: number): readonly SheetRow[] | string {
  try {
    return scanned(bytes, size);
  } catch (error) {
    return JSON.stringify(error);
  }
}

/** A refusal quotes tags as they are written. */
function withoutPrefix(said: readonly SheetRow[] | string): readonly SheetRow[] | string {
  return typeof said === 'string' ? said.replaceAll('x:', '') : said;
}

function scanned(bytes: Buffer, size: number): SheetRow[] {
  const scanner = new SheetScanner(CONTEXT, 1_000_000);
  const found: SheetRow[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    for (let some = scanner.scan(piece); some.length > 0; some = scanner.rest()) found.push(...some);
  }
  scanner.finish();
  return found;
}
