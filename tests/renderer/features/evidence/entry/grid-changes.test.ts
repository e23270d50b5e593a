import { describe, expect, test } from 'vitest';
import {
  isRowDone,
  noteName,
  savedTexts,
  unsavedCells,
  unsavedIn,
} from '../../../../../renderer/features/evidence/entry/grid/grid-changes.ts';
import { gridFields } from '../../../../../renderer/features/evidence/entry/grid/grid-fields.ts';
import { cellName } from '../../../../../renderer/ui/entry-grid/edits.ts';
import type { EntryRow } from '../../../../../shared/contract/entry.ts';
import type { EntryColumn } from '../../../../../shared/intake/entering/entry-columns.ts';

const COLUMNS: readonly EntryColumn[] = [
  { id: '1', name: '1 议事', unit: '', rule: { kind: 'mark', max: 10 }, types: null, needed: null },
  { id: '2', name: '2 自管', unit: '', rule: { kind: 'mark', max: 10 }, types: ['villa'], needed: ['villa'] },
];
const FIELDS = gridFields(COLUMNS, 'zh');
const ROW: EntryRow = {
  object: 'C1',
  code: 'C1',
  name: '甲苑',
  subdistrict: '天山路街道',
  committee: '一居',
  type: { code: 'commodity', name: '普通商品房' },
  values: [{ text: '8', note: '下雨' }, null],
};
const CELL = cellName('C1', '1');

function unsaved(texts: Record<string, string>) {
  return unsavedIn(new Map(Object.entries(texts)), [ROW], FIELDS);
}

describe('what saving does', () => {
  test('a changed value keeps the note beside it, an emptied one is taken back', () => {
    expect(unsaved({ [CELL]: '9' }).changes).toEqual([
      { object: 'C1', column: '1', text: '9', note: '下雨' },
    ]);
    expect(unsaved({ [CELL]: '' }).changes).toMatchObject([{ text: '' }]);
  });

  test('a note alone is saved with the value that stands', () => {
    const { changes, cells } = unsaved({ [noteName(CELL)]: ' 晴 ' });
    expect(changes).toEqual([{ object: 'C1', column: '1', text: '8', note: '晴' }]);
    expect(cells).toEqual([CELL]);
  });

  test('what is wrong is named by row and column, and is no change', () => {
    expect(unsaved({ [CELL]: '11' })).toMatchObject({
      changes: [],
      wrong: [{ cell: CELL, place: '甲苑 › 1 议事' }],
    });
  });

  test('edits of a row that is no more are passed over', () => {
    expect(unsaved({ [cellName('C9', '1')]: '9' })).toEqual({ changes: [], cells: [], wrong: [] });
  });
});

test('a cell and its note are one unsaved cell, and are saved together', () => {
  const texts = new Map([
    [CELL, '9'],
    [noteName(CELL), '晴'],
    [cellName('C2', '1'), '7'],
  ]);
  expect(unsavedCells(texts)).toEqual([CELL, cellName('C2', '1')]);
  expect([...savedTexts(texts, [CELL]).keys()]).toEqual([CELL, noteName(CELL)]);
});

describe('a row is done', () => {
  const done = (texts: Record<string, string>, row = ROW, oneIsEnough = false) =>
    isRowDone(row, new Map(Object.entries(texts)), { columns: COLUMNS, fields: FIELDS, oneIsEnough });

  test('with what its type needs, unsaved values counted, wrong and emptied ones not', () => {
    expect(done({})).toBe(true);
    expect(done({ [CELL]: '' })).toBe(false);
    expect(done({ [CELL]: '11' })).toBe(false);
    const villa = { ...ROW, type: { code: 'villa', name: '老洋房' } };
    expect(done({}, villa)).toBe(false);
    expect(done({ [cellName('C1', '2')]: '0' }, villa)).toBe(true);
  });

  test('of findings, with one', () => {
    expect(done({}, { ...ROW, values: [null, null] }, true)).toBe(false);
    expect(done({ [CELL]: '0' }, { ...ROW, values: [null, null] }, true)).toBe(true);
  });
});
