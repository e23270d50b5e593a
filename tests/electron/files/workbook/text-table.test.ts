import { describe, expect, test } from 'vitest';
import { TextTable } from '../../../../electron/files/workbook/text-table.ts';

function tableOf(texts: readonly (string | Buffer)[]): TextTable {
  const table = new TextTable();
  for (const text of texts) {
    const bytes = Buffer.concat([Buffer.from('<t>'), Buffer.from(text), Buffer.from('</t>')]);
    table.add(bytes, 3, bytes.length - 4);
  }
  table.close();
  return table;
}

/** Texts of one, two, three and four bytes a character, all different, and a blank one now and then. */
const TEXTS = Array.from({ length: 5_000 }, (_, index) => {
  const kinds = [
    `2026/6/21 20:59:${index}`,
    `naïveté ${index}`,
    `天山二村${index}号`,
    `𠮷野家😀${index}`,
    '',
  ];
  return kinds[index % kinds.length] ?? '';
});

describe('texts come out as they went in', () => {
  test.each([
    ['in order', (turn: number) => turn],
    ['backwards', (turn: number) => TEXTS.length - 1 - turn],
    ['in no order', (turn: number) => (turn * 2_003) % TEXTS.length],
  ])('%s, asked for once, twice and three times', (_, indexOf) => {
    const table = tableOf(TEXTS);
    for (let round = 0; round < 3; round++) {
      for (const turn of TEXTS.keys()) expect(table.at(indexOf(turn))).toBe(TEXTS[indexOf(turn)]);
    }
  });

  test('one over and over, while others are asked for', () => {
    const table = tableOf(TEXTS);
    for (const index of TEXTS.keys())
      expect([table.at(2), table.at(index)]).toEqual([TEXTS[2], TEXTS[index]]);
  });
});

test('there is no text beyond the last one', () => {
  expect(tableOf(['甲']).at(1)).toBeUndefined();
  expect(tableOf([]).at(0)).toBeUndefined();
  expect(tableOf(TEXTS.slice(0, 256)).at(256)).toBeUndefined();
});

test('an escape among other texts is undone, and they are not moved', () => {
  const table = tableOf(['甲', '一_x000D_二', '_x005F_x000D_', 'max_x', '乙']);
  expect([0, 1, 2, 3, 4].map((index) => table.at(index))).toEqual(['甲', '一\r二', '_x000D_', 'max_x', '乙']);
});

test('characters that were lost are told of the text that lost them and of no other', () => {
  const table = tableOf(['甲', Buffer.from('a2ff', 'hex'), '小\ufffd区', '乙']);
  expect([0, 1, 2, 3].map((index) => table.at(index))).toEqual(['甲', null, null, '乙']);
});

test('two halves of a character are no character, although one text lies behind the other', () => {
  const [first, second] = [Buffer.from('中').subarray(0, 1), Buffer.from('中').subarray(1)];
  const table = tableOf(['甲', first, second, '乙']);
  expect([0, 1, 2, 3].map((index) => table.at(index))).toEqual(['甲', null, null, '乙']);
});
