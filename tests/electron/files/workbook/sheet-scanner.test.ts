import { describe, expect, test } from 'vitest';
import { SpreadsheetFault } from '../../../../electron/files/spreadsheet-fault.ts';
import { SheetScanner } from '../../../../electron/files/workbook/sheet-scanner.ts';
import type { SheetRow } from '../../../../shared/model/sheet.ts';
import { sheetXml } from '../workbook-of.ts';

const CONTEXT = { strings: ['满意', '𠮷野家😀'], styles: ['number', 'date'], dateBase: 1900 } as const;

const SHEET = `\ufeff${sheetXml(`
  <!-- 注释 <row> --><row r="1" spans='1:9' ht="15" >
  <c r="A1" t="s"><v>0</v></c ><c r="B1" t="s"><v>1</v></c><c r="C1"/><c r="D1" s="1"><v>46206.4375</v></c>
  <c r="E1" t="inlineStr"><is><r><t>小区《虹古》&amp;&#x4E2D;</t></r><r><t xml:space="preserve"> 二期😀</t></r></is></c>
  <c r="F1"><f>SUM(A1:B1)&lt;1</f><v>-12.5e-1</v></c><c r="G1" t="str"><v><![CDATA[一]]>二<!--x-->三</v></c></row>
  <row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>0</v></c><c r="C2"><v>82.5</v></c><c r="D2" s="1"/>
  <c r="E2" t="b"><v>1</v></c><c t="b" r="F2"><v>0</v></c><c r="G2" s="1"><v>46206</v></c><c t="str"><v>其他〖分居〗😀</v></c>
  <c r="I2" t="inlineStr"><is><t>甲┋乙</t></is></c><c r="J2" t="inlineStr"><is><t xml:space="preserve"> 丙 </t></is></c></row>
  <?mso x?><x:row xmlns:x="m" r="3"><x:c r="AB3"><x:v>007</x:v></x:c></x:row>`)}\n`;

const ROWS: SheetRow[] = [
  {
    row: 1,
    cells: [
      '满意',
      '𠮷野家😀',
      null,
      { date: '2026-07-03T10:30:00' },
      '小区《虹古》&中 二期😀',
      -1.25,
      '一二三',
    ],
    formulas: 1,
  },
  {
    row: 2,
    cells: [
      '𠮷野家😀',
      '满意',
      82.5,
      null,
      true,
      false,
      { date: '2026-07-03' },
      '其他〖分居〗😀',
      '甲┋乙',
      ' 丙 ',
    ],
    hidden: true,
  },
  { row: 3, cells: [...Array.from({ length: 27 }, () => null), 7] },
];

function scan(pieces: readonly Buffer[], mostCells = 1_000): SheetRow[] {
  const scanner = new SheetScanner(CONTEXT, mostCells);
  const rows: SheetRow[] = [];
  for (const piece of pieces) {
    for (let some = scanner.scan(piece); some.length > 0; some = scanner.rest()) rows.push(...some);
  }
  scanner.finish();
  return rows;
}

describe('rows do not depend on where the pieces end', () => {
  const bytes = Buffer.from(SHEET);

  test('pieces of every size', () => {
    for (let size = 1; size <= bytes.length; size++) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(scan(pieces), `pieces of ${size} bytes`).toEqual(ROWS);
    }
  });

  test('two pieces, cut at every byte', () => {
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(scan([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toEqual(ROWS);
    }
  });
});

test('rows of a few bytes that ask for every column are given a few at a time', () => {
  const wide = (row: number) => `<row r="${row}"><c r="XFD${row}"><v>${row}</v></c></row>`;
  const bytes = Buffer.from(sheetXml(Array.from({ length: 100 }, (_, index) => wide(index + 1)).join('')));
  const scanner = new SheetScanner(CONTEXT, 10_000_000);
  expect(scanner.scan(bytes).length).toBeLessThan(20);
  expect(scan([bytes], 10_000_000).map(({ row }) => row)).toEqual(
    Array.from({ length: 100 }, (_, index) => index + 1),
  );
});

test('an end anywhere within the root is noticed', () => {
  const bytes = Buffer.from(SHEET.trimEnd());
  for (let end = 0; end < bytes.length; end++) expect(() => scan([bytes.subarray(0, end)])).toThrow();
});

test('cells up to the limit are read, blank ones before others count', () => {
  const bytes = Buffer.from(sheetXml('<row><c r="E1"><v>1</v></c></row><row><c r="E2"><v>1</v></c></row>'));
  expect(scan([bytes], 10)).toHaveLength(2);
  expect(() => scan([bytes], 9)).toThrow(SpreadsheetFault);
});

test('a sheet of a million styled but blank rows has no rows', () => {
  const scanner = new SheetScanner(CONTEXT, 1_000);
  const [start = '', end = ''] = sheetXml('|').split('|');
  const blank = Buffer.from('<row s="1"><c s="1"/></row>'.repeat(1_024));
  expect(scanner.scan(Buffer.from(start))).toEqual([]);
  for (let piece = 0; piece < 1_024; piece++) expect(scanner.scan(blank)).toEqual([]);
  expect(scanner.row).toBe(1_048_576);
  scanner.scan(Buffer.from(end));
  scanner.finish();
});
