import { type Position, parentOf } from '../../../../shared/guideline/editing/position.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import type { TreeAction } from './tree-actions.ts';
import type { TreeRow } from './tree-rows.ts';

/** What a key asks of the tree. */
export type TreeWish =
  | { readonly kind: 'select'; readonly at: Position }
  | { readonly kind: 'open' | 'close'; readonly id: string }
  | { readonly kind: 'act'; readonly action: TreeAction }
  /** To the name of the chosen node. */
  | { readonly kind: 'rename' };

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const MOVES: Readonly<Record<string, TreeAction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** What a key means on a row, as in every tree: arrows, Home and End, F2; with Alt the node itself moves. */
export function treeWish(
  pressed: Pressed,
  row: TreeRow,
  rows: readonly TreeRow[],
  indicators: Guideline['indicators'],
): TreeWish | null {
  const { key, altKey } = pressed;
  const move = MOVES[key];
  if (altKey) return move === undefined ? null : { kind: 'act', action: move };
  if (pressed.ctrlKey || pressed.metaKey) return key === 'd' ? { kind: 'act', action: 'duplicate' } : null;
  switch (key) {
    case 'F2':
    case 'Enter':
      return { kind: 'rename' };
    case 'Delete':
      return { kind: 'act', action: 'remove' };
    case 'Insert':
      return { kind: 'act', action: 'addLeaf' };
    case 'ArrowRight':
      return row.isBranch && !row.isOpen ? { kind: 'open', id: row.node.id } : below(row, rows);
    case 'ArrowLeft':
      return row.isOpen ? { kind: 'close', id: row.node.id } : above(row, indicators);
    default:
      return step(key, row, rows);
  }
}

function step(key: string, row: TreeRow, rows: readonly TreeRow[]): TreeWish | null {
  const index = rows.indexOf(row);
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(0, index - 1),
    ArrowDown: Math.min(rows.length - 1, index + 1),
    Home: 0,
    End: rows.length - 1,
  };
  const target = rows[targets[key] ?? -1];
  return target === undefined ? null : { kind: 'select', at: target.at };
}

function below(row: TreeRow, rows: readonly TreeRow[]): TreeWish | null {
  const next = rows[rows.indexOf(row) + 1];
  return row.isOpen && next !== undefined ? { kind: 'select', at: next.at } : null;
}

function above(row: TreeRow, indicators: Guideline['indicators']): TreeWish | null {
  return parentOf(indicators, row.at) === null ? null : { kind: 'select', at: row.at.slice(0, -1) };
}
