import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellList,
  cellPair,
  cellWord,
  listEntries,
  readList,
  readPair,
  readWord,
} from '../../../../shared/guideline/workbook/cell-words.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '—',
    '无',
    '不设',
    '"',
    '" 甲"',
    ' 甲',
    '甲；乙',
    '甲\n乙',
    '_x0041_',
    '甲："',
    '\u200b',
    '甲：1',
    '\ud800',
  ),
);

describe('a text in a cell', () => {
  test.each(['1.10', '=SUM(A1)', '多元主体到会率', '甲、乙', '甲：乙', '他说"好"'])(
    '%s stands as it is',
    (text) => {
      expect(cellWord(text)).toBe(text);
    },
  );

  test.each([
    ['—', '"—"'],
    ['-', '"-"'],
    [' 甲', '" 甲"'],
    ['甲\n乙', '"甲\\n乙"'],
    ['"甲"', '"\\"甲\\""'],
    ['_x0041_', '"\\u005fx0041\\u005f"'],
  ])('%j is put in quotes', (text, cell) => {
    expect(cellWord(text)).toBe(cell);
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readWord(cellWord(text))).toBe(text);
      }),
    );
  });
});

describe('a list in a cell', () => {
  test.each([
    ['甲\n乙', ['甲', '乙']],
    ['甲；乙; 丙', ['甲', '乙', '丙']],
    ['甲、乙', ['甲、乙']],
    ['无', []],
    ['甲\n\n 乙 \n', ['甲', '乙']],
    ['"甲；乙"；丙', ['甲；乙', '丙']],
  ])('%j is read', (cell, items) => {
    expect(readList(cell)).toEqual(items);
  });

  test('any list comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText), (items) => {
        expect(readList(cellList(items))).toEqual(items);
      }),
    );
  });
});

describe('a word with a number', () => {
  test.each([
    ['楼道堆物：0.5', '楼道堆物', '0.5'],
    ['甲:乙：-1', '甲:乙', '-1'],
    ['95: 10', '95', '10'],
  ])('%s is read', (entry, word, value) => {
    expect(readPair(entry)).toEqual({ word, value });
  });

  test('any pair comes back as it was', () => {
    fc.assert(
      fc.property(anyText, fc.integer(), (word, value) => {
        const entries = listEntries(cellPair(word, value));
        expect(entries).toHaveLength(1);
        expect(readPair(entries[0] ?? '')).toEqual({ word, value: String(value) });
      }),
    );
  });
});
