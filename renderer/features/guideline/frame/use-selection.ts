import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import {
  nodeAt,
  type Position,
  positionedNodes,
  positionFromKey,
  positionKey,
} from '../../../../shared/guideline/editing/position.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';

/**
 * The node that is chosen, as the address has it: by position (`?at=1.0`), or by id where another screen leads here
 * (`?indicator=2.1`). What is no longer there gives way to the branch above it; at first the first node is chosen.
 */
export function useSelection({ indicators }: Guideline): [Position | null, (at: Position) => void] {
  const [params, setParams] = useSearchParams();
  const select = useCallback(
    (at: Position) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('indicator');
          next.set('at', positionKey(at));
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const named = positionedNodes(indicators).find(({ node }) => node.id === params.get('indicator'));
  const at = named?.at ?? nearest(indicators, positionFromKey(params.get('at') ?? '0') ?? [0]);
  return [at, select];
}

function nearest(indicators: Guideline['indicators'], at: Position): Position | null {
  if (at.length === 0) return indicators.length === 0 ? null : [0];
  return nodeAt(indicators, at) === null ? nearest(indicators, at.slice(0, -1)) : at;
}
