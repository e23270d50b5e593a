import { useCallback } from 'react';
import { replaceNode } from '../../../../shared/guideline/editing/change-tree.ts';
import { nodeAt, type Position, positionKey } from '../../../../shared/guideline/editing/position.ts';
import { renameIndicator } from '../../../../shared/guideline/editing/rename-indicator.ts';
import { type Branch, isBranch, type Leaf } from '../../../../shared/model/guideline.ts';
import { useDocument } from '../draft/document.tsx';

/** Changes of the node at a position; each names the field, so that typing is taken back in one step. */
export interface NodeChange {
  leaf(change: Partial<Leaf>, field: string): void;
  branch(change: Partial<Branch>, field: string): void;
  rename(from: string, to: string): void;
}

export function useNodeChange(at: Position): NodeChange {
  const { change } = useDocument();
  const key = positionKey(at);
  const leaf = useCallback(
    (next: Partial<Leaf>, field: string) =>
      change((guideline) => {
        const node = nodeAt(guideline.indicators, positionOf(key));
        if (node === null || isBranch(node)) return guideline;
        const indicators = replaceNode(guideline.indicators, positionOf(key), without({ ...node, ...next }));
        return { ...guideline, indicators };
      }, `${key} ${field}`),
    [change, key],
  );
  const branch = useCallback(
    (next: Partial<Branch>, field: string) =>
      change((guideline) => {
        const node = nodeAt(guideline.indicators, positionOf(key));
        if (node === null || !isBranch(node)) return guideline;
        return {
          ...guideline,
          indicators: replaceNode(guideline.indicators, positionOf(key), { ...node, ...next }),
        };
      }, `${key} ${field}`),
    [change, key],
  );
  const rename = useCallback(
    (from: string, to: string) => change((guideline) => renameIndicator(guideline, from, to)),
    [change],
  );
  return { leaf, branch, rename };
}

function positionOf(key: string): Position {
  return key.split('.').map(Number);
}

/** A leaf that is for all types or both phases does not name them. */
function without({ appliesTo, phases, ...leaf }: Leaf): Leaf {
  return {
    ...leaf,
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(phases === undefined ? {} : { phases }),
  };
}
