import { describe, expect, test } from 'vitest';
import {
  blockBetween,
  blockTexts,
  emptied,
  nextBelow,
  nextOpen,
  pasted,
} from '../../../../renderer/ui/entry-grid/block.ts';
import { cellName } from '../../../../renderer/ui/entry-grid/edits.ts';
import type { GridContent, GridField } from '../../../../renderer/ui/entry-grid/entry-field.ts';

interface Row {
  readonly name: string;
  readonly saved: Readonly<Record<string, string>>;
}

/** A field for figures up to 10; the row 乙 is closed to `b`. */
function field(key: string): GridField<Row> {
  return {
    key,
    title: key,
    hint: '',
    align: 'end',
    choices: [],
    stored: ({ saved }) => saved[key] ?? '',
    isOpen: ({ name }) => !(name === '乙' && key === 'b'),
    read: (typed) => ({ text: typed.trim(), wrong: Number(typed) > 10 ? 'too much' : null }),
    show: (text) => text,
    isAside: () => false,
  };
}

const CONTENT: GridContent<Row> = {
  rows: [
    { name: '甲', saved: { a: '1' } },
    { name: '乙', saved: {} },
    { name: '丙', saved: { b: '3' } },
  ],
  rowKey: ({ name }) => name,
  rowName: ({ name }) => name,
  heads: [{ key: 'name', title: '名', width: 80, value: ({ name }) => name }],
  fields: [field('a'), field('b')],
  texts: new Map([[cellName('乙', 'a'), '7']]),
};

const WHOLE = blockBetween({ row: 2, column: 2 }, { row: 0, column: 0 });

function changesOf(table: string[][], at = blockBetween({ row: 0, column: 1 }, { row: 0, column: 1 })) {
  const { changes, outside } = pasted(CONTENT, table, at);
  return { changes: changes.map(({ cell, text }) => [cell.replace('\u001f', ' '), text]), outside };
}

test('a block is copied as it stands, heads and unsaved cells included', () => {
  expect(blockTexts(CONTENT, WHOLE)).toEqual([
    ['甲', '1', ''],
    ['乙', '7', ''],
    ['丙', '', '3'],
  ]);
});

test('emptying a block takes saved values back and edits away; heads and closed cells stay', () => {
  expect(emptied(CONTENT, WHOLE).map(({ cell, text }) => [cell.replace('\u001f', ' '), text])).toEqual([
    ['甲 a', ''],
    ['甲 b', undefined],
    ['乙 a', undefined],
    ['丙 a', undefined],
    ['丙 b', ''],
  ]);
});

test('Tab leads from one open cell to the next, past heads and closed cells', () => {
  expect(nextOpen(CONTENT, { row: 0, column: 0 }, 1)).toEqual({ row: 0, column: 1 });
  expect(nextOpen(CONTENT, { row: 0, column: 2 }, 1)).toEqual({ row: 1, column: 1 });
  expect(nextOpen(CONTENT, { row: 1, column: 1 }, 1)).toEqual({ row: 2, column: 1 });
  expect(nextOpen(CONTENT, { row: 2, column: 1 }, -1)).toEqual({ row: 1, column: 1 });
  expect(nextOpen(CONTENT, { row: 2, column: 2 }, 1)).toBeNull();
  expect(nextOpen(CONTENT, { row: 0, column: 1 }, -1)).toBeNull();
});

test('Enter leads past closed cells, so that nothing is typed into nowhere', () => {
  expect(nextBelow(CONTENT, { row: 0, column: 2 }, 1)).toEqual({ row: 2, column: 2 });
  expect(nextBelow(CONTENT, { row: 2, column: 2 }, -1)).toEqual({ row: 0, column: 2 });
  expect(nextBelow(CONTENT, { row: 0, column: 0 }, 1)).toEqual({ row: 1, column: 0 });
  expect(nextBelow(CONTENT, { row: 2, column: 1 }, 1)).toBeNull();
});

describe('pasting', () => {
  test('lays the table over the cells; what is saved already is no change', () => {
    const table = [
      ['1', '2'],
      ['5', ''],
      ['', '12'],
    ];
    expect(changesOf(table)).toEqual({
      changes: [
        ['甲 a', undefined],
        ['甲 b', '2'],
        ['乙 a', '5'],
        ['丙 b', '12'],
      ],
      outside: 0,
    });
  });

  test('counts what has no place: closed cells, and cells past the edge', () => {
    const table = [
      ['2', '4', '6'],
      ['5', '6'],
    ];
    expect(changesOf(table)).toEqual({
      changes: [
        ['甲 a', '2'],
        ['甲 b', '4'],
        ['乙 a', '5'],
      ],
      outside: 2,
    });
  });

  test('a single cell fills the selected block', () => {
    expect(changesOf([['9']], WHOLE).changes).toEqual([
      ['甲 a', '9'],
      ['甲 b', '9'],
      ['乙 a', '9'],
      ['丙 a', '9'],
      ['丙 b', '9'],
    ]);
  });
});
