import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellName, columnAt, rowAt } from '../../../electron/files/workbook/cell-reference.ts';
import { numberOf, shortNumberAt } from '../../../electron/files/workbook/number-text.ts';
import { serialDate } from '../../../electron/files/workbook/serial-date.ts';
import { SheetScanner } from '../../../electron/files/workbook/sheet-scanner.ts';
import type { Cell } from '../../../shared/model/sheet.ts';

test('a number of up to 15 digits is read from its bytes as JavaScript reads its text', () => {
  const digits = fc.stringMatching(/^\d{1,13}$/);
  fc.assert(
    fc.property(digits, fc.option(digits), (whole, fraction) => {
      const text = (fraction === null ? whole : `${whole}.${fraction}`).slice(0, 15);
      const bytes = Buffer.from(text);
      expect(shortNumberAt(bytes, 0, bytes.length)).toBe(Number(text));
    }),
    { numRuns: 5_000 },
  );
});

test('every finite number survives being written', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(numberOf(String(number))).toBe(number === 0 ? 0 : number);
    }),
  );
});

test('what is no number is none, whatever JavaScript makes of it', () => {
  for (const text of ['', ' ', '0x1F', '1_000', 'Infinity', 'NaN', '1,5', '--1', '1e', '.', '1e999', '0b1']) {
    expect(numberOf(text)).toBeNull();
    const bytes = Buffer.from(text);
    expect(shortNumberAt(bytes, 0, bytes.length)).toBe(-1);
  }
});

test('a cell is found where its name says', () => {
  const cell = fc.record({ column: fc.nat({ max: 16_383 }), row: fc.integer({ min: 1, max: 1_048_576 }) });
  fc.assert(
    fc.property(cell, ({ column, row }) => {
      const bytes = Buffer.from(cellName(column, row));
      expect([columnAt(bytes, 0, bytes.length), rowAt(bytes, 0, bytes.length)]).toEqual([column, row]);
    }),
  );
});

test('every second from March 1900 on survives as a serial number', () => {
  const second = fc.integer({ min: Date.UTC(1900, 2, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 });
  fc.assert(
    fc.property(second, (seconds) => {
      const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
      expect(serialDate(25_569 + seconds / 86_400, 1900, false)).toBe(iso.replace('T00:00:00', ''));
    }),
    { numRuns: 2_000 },
  );
});

test('any rows of any text come out as they went in, however the bytes are cut', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !value.includes('\ufffd'));
  const rows = fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 40 }), (expected, size) => {
      expect(scanned(sheetOf(expected), size)).toEqual(
        expected.map(withoutBlankEnd).filter(({ length }) => length > 0),
      );
    }),
    { numRuns: 500 },
  );
});

function sheetOf(rows: readonly (readonly string[])[]): Buffer {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const data = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return Buffer.from(`<worksheet><sheetData>${data}</sheetData></worksheet>`);
}

function escaped(text: string): string {
  const underscore = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return underscore.replaceAll(/[&<>\r]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function scanned(bytes: Buffer, size: number): (readonly Cell[])[] {
  const scanner = new SheetScanner({ strings: [], styles: [], dateBase: 1900 }, 1_000);
  const rows: (readonly Cell[])[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    rows.push(...scanner.scan(bytes.subarray(at, at + size)).map(({ cells }) => cells));
  }
  scanner.finish();
  return rows;
}

function withoutBlankEnd(row: readonly string[]): Cell[] {
  const cells = row.map((text) => (text === '' ? null : text));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}
