import { describe, expect, test } from 'vitest';
import {
  cellName,
  type Edits,
  NO_EDITS,
  partsOf,
  redo,
  undo,
  withChanges,
} from '../../../../renderer/ui/entry-grid/edits.ts';

const A = cellName('C1', '1.1');
const B = cellName('C2', '1.1');

function texts(edits: Edits): [string, string][] {
  return [...edits.texts];
}

test('a cell is named by row and field, whatever they hold', () => {
  expect(partsOf(cellName('天山路街道/一居', ''))).toEqual(['天山路街道/一居', '']);
});

describe('edits', () => {
  test('made as one are undone as one, and redone', () => {
    const one = withChanges(NO_EDITS, [{ cell: A, text: '8' }]);
    const two = withChanges(one, [
      { cell: A, text: '9' },
      { cell: B, text: '' },
    ]);
    expect(texts(two)).toEqual([
      [A, '9'],
      [B, ''],
    ]);
    expect(texts(undo(two))).toEqual([[A, '8']]);
    expect(texts(undo(undo(two)))).toEqual([]);
    expect(texts(redo(redo(undo(undo(two)))))).toEqual(texts(two));
  });

  test('that change nothing are no step', () => {
    const one = withChanges(NO_EDITS, [{ cell: A, text: '8' }]);
    expect(withChanges(one, [{ cell: A, text: '8' }])).toBe(one);
    expect(undo(NO_EDITS)).toBe(NO_EDITS);
    expect(redo(one)).toBe(one);
  });

  test('after an undo leave nothing to redo', () => {
    const one = undo(withChanges(NO_EDITS, [{ cell: A, text: '8' }]));
    const other = withChanges(one, [{ cell: B, text: '7' }]);
    expect(redo(other)).toBe(other);
  });

  test('of one cell twice in one change are undone to what was there before', () => {
    const twice = withChanges(NO_EDITS, [
      { cell: A, text: '1' },
      { cell: A, text: '2' },
    ]);
    expect(texts(twice)).toEqual([[A, '2']]);
    expect(texts(undo(twice))).toEqual([]);
  });
});
