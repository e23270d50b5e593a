import { App as AntApp } from 'antd';
import { useCallback } from 'react';
import { nodeAt, type Position } from '../../../../shared/guideline/editing/position.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { afterAction, type TreeAction } from './tree-actions.ts';
import { TREE_WORDS } from './words.ts';

/** Acts on the chosen node, and chooses the node that came of it. */
export interface TreeControl {
  run(action: TreeAction): void;
  isPossible(action: TreeAction): boolean;
}

export function useTreeAction(at: Position | null, onSelect: (at: Position) => void): TreeControl {
  const { say } = useLanguage();
  const { guideline, change, isReadOnly } = useDocument();
  const { message } = AntApp.useApp();
  const after = useCallback(
    (action: TreeAction) => {
      const names = { leaf: say(TREE_WORDS.newLeaf), branch: say(TREE_WORDS.newBranch) };
      return afterAction(guideline, action, at, names);
    },
    [guideline, at, say],
  );
  const run = useCallback(
    (action: TreeAction) => {
      const next = after(action);
      if (next === null || isReadOnly) return;
      const gone = action === 'remove' && at !== null ? nodeAt(guideline.indicators, at) : null;
      change((before) => ({ ...before, indicators: next.indicators }));
      onSelect(next.at);
      if (gone !== null) void message.info(say(TREE_WORDS.removed(gone.name)));
    },
    [after, at, guideline, change, onSelect, isReadOnly, message, say],
  );
  const isPossible = useCallback(
    (action: TreeAction) => !isReadOnly && after(action) !== null,
    [after, isReadOnly],
  );
  return { run, isPossible };
}
