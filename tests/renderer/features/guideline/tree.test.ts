import { describe, expect, test } from 'vitest';
import { afterAction, type TreeAction } from '../../../../renderer/features/guideline/tree/tree-actions.ts';
import { treeWish } from '../../../../renderer/features/guideline/tree/tree-keys.ts';
import { type TreeRow, treeRows } from '../../../../renderer/features/guideline/tree/tree-rows.ts';
import { type Position, positionedNodes } from '../../../../shared/guideline/editing/position.ts';
import { smallDraft } from '../../../shared/guideline/editing/small-draft.ts';

const GUIDELINE = smallDraft();
const BASE = { type: null, phase: 'end' } as const;
const ROWS = treeRows(GUIDELINE, BASE, new Set());

function rowOf(id: string): TreeRow {
  const row = ROWS.find(({ node }) => node.id === id);
  if (row === undefined) throw new Error(id);
  return row;
}

describe('the rows of the tree', () => {
  test('say points and sums, and for which types a leaf is or has something of its own', () => {
    expect(ROWS.map(({ node, points, sum }) => [node.id, points, sum?.sum ?? null])).toEqual([
      ['1', '40', 40],
      ['1.1', '10', null],
      ['1.2', '30', null],
      ['2', '60', 60],
      ['2.1', '60', null],
    ]);
    expect(rowOf('2.1')).toMatchObject({ own: ['老洋房'], only: ['老洋房'], place: 1, siblings: 1 });
    expect(rowOf('1.1')).toMatchObject({ own: [], only: null });
  });

  test('of a closed branch are not there', () => {
    expect(treeRows(GUIDELINE, BASE, new Set(['1'])).map(({ node }) => node.id)).toEqual(['1', '2', '2.1']);
  });

  test('seen for a type say how many of its 100 points each decides', () => {
    const rows = treeRows(GUIDELINE, { type: 'commodity', phase: 'end' }, new Set());
    expect(rows.map(({ node, points, counts }) => [node.id, points, counts])).toEqual([
      ['1', '40', '100'],
      ['1.1', '10', '25'],
      ['1.2', '30', '75'],
      ['2', null, null],
      ['2.1', null, null],
    ]);
  });
});

describe('an action', () => {
  const names = { leaf: '新指标', branch: '新分类' };
  const outcome = (action: TreeAction, at: Position | null) => {
    const next = afterAction(GUIDELINE, action, at, names);
    return next === null
      ? null
      : [next.at.join('.'), ...positionedNodes(next.indicators).map(({ node }) => node.id)];
  };

  test('adds where one would look for it', () => {
    expect(outcome('addLeaf', [0])).toEqual(['0.2', '1', '1.1', '1.2', '1.3', '2', '2.1']);
    expect(outcome('addLeaf', [0, 0])).toEqual(['0.1', '1', '1.1', '1.3', '1.2', '2', '2.1']);
    expect(outcome('addBranch', [0, 0])).toEqual(['1', '1', '1.1', '1.2', '3', '3.1', '2', '2.1']);
    expect(outcome('addBranch', null)).toEqual(['2', '1', '1.1', '1.2', '2', '2.1', '3', '3.1']);
  });

  test('that removes leads on to the next, the one before, or the branch above', () => {
    expect(outcome('remove', [0, 0])).toEqual(['0.0', '1', '1.2', '2', '2.1']);
    expect(outcome('remove', [0, 1])?.[0]).toBe('0.0');
    expect(outcome('remove', [1, 0])).toEqual(['1', '1', '1.1', '1.2', '2']);
  });

  test('that cannot be done is none', () => {
    expect(outcome('up', [0])).toBeNull();
    expect(outcome('remove', null)).toBeNull();
    expect(outcome('duplicate', [7])).toBeNull();
  });
});

describe('a key', () => {
  const press = (key: string, id: string, modifiers: { altKey?: boolean; ctrlKey?: boolean } = {}) => {
    const pressed = { key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers };
    return treeWish(pressed, rowOf(id), ROWS, GUIDELINE.indicators);
  };

  test('moves through the rows, in and out of branches', () => {
    expect(press('ArrowDown', '1')).toEqual({ kind: 'select', at: [0, 0] });
    expect(press('ArrowUp', '1')).toEqual({ kind: 'select', at: [0] });
    expect(press('End', '1')).toEqual({ kind: 'select', at: [1, 0] });
    expect(press('ArrowRight', '1')).toEqual({ kind: 'select', at: [0, 0] });
    expect(press('ArrowLeft', '1')).toEqual({ kind: 'close', id: '1' });
    expect(press('ArrowLeft', '1.2')).toEqual({ kind: 'select', at: [0] });
    expect(press('ArrowRight', '1.2')).toBeNull();
  });

  test('acts on the node', () => {
    expect(press('ArrowDown', '1.1', { altKey: true })).toEqual({ kind: 'act', action: 'down' });
    expect(press('d', '1.1', { ctrlKey: true })).toEqual({ kind: 'act', action: 'duplicate' });
    expect(press('F2', '1.1')).toEqual({ kind: 'rename' });
    expect(press('Delete', '1.1')).toEqual({ kind: 'act', action: 'remove' });
    expect(press('c', '1.1', { ctrlKey: true })).toBeNull();
  });
});
