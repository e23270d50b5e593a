import type { KeyboardEvent } from 'react';
import type { Position } from '../../../../shared/guideline/editing/position.ts';
import { useDocument } from '../draft/document.tsx';
import { treeWish } from './tree-keys.ts';
import type { TreeRow } from './tree-rows.ts';
import type { TreeControl } from './use-tree-action.ts';

interface Reached {
  readonly rows: readonly TreeRow[];
  readonly control: TreeControl;
  readonly onSelect: (at: Position) => void;
  readonly onRename: () => void;
  readonly toggle: (id: string, isOpen: boolean) => void;
}

/** Does what a key pressed on a row asks for. */
export function useTreePress({ rows, control, onSelect, onRename, toggle }: Reached) {
  const { guideline } = useDocument();
  return (event: KeyboardEvent, row: TreeRow) => {
    const wish = treeWish(event, row, rows, guideline.indicators);
    if (wish === null) return;
    event.preventDefault();
    switch (wish.kind) {
      case 'select':
        return onSelect(wish.at);
      case 'act':
        return control.run(wish.action);
      case 'rename':
        return onRename();
      case 'open':
      case 'close':
        return toggle(wish.id, wish.kind === 'close');
      default:
        return wish satisfies never;
    }
  };
}
