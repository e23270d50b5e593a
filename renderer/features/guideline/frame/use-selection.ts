import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import {
  nodeAt,
  type Position,
  positionedNodes,
  positionFromKey,
} from '../../../../shared/guideline/editing/position.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';

const FIRST: Position = [0];

/** The node that was chosen last, so that one comes back to it from another part of the guideline. */
let lastChosen: Position = FIRST;

/**
 * The node that is chosen. An address chooses one: by position (`?at=1.0`), or by id where another screen leads here
 * (`?indicator=2.1`). What is no longer there gives way to the branch above it.
 *
 * It is state and no part of the address: an address follows a moment later, and the next key would act on the node
 * before.
 */
export function useSelection({ indicators }: Guideline): [Position | null, (at: Position) => void] {
  const { search, key } = useLocation();
  const [chosen, setChosen] = useState<{ readonly at: Position; readonly address: string } | null>(null);
  const select = useCallback(
    (at: Position) => {
      lastChosen = at;
      setChosen({ at, address: key });
    },
    [key],
  );
  const isOwn = chosen?.address === key;
  const at = isOwn ? chosen.at : (positionIn(search, indicators) ?? lastChosen);
  return [nearest(indicators, at), select];
}

function positionIn(search: string, indicators: Guideline['indicators']): Position | null {
  const params = new URLSearchParams(search);
  const id = params.get('indicator');
  const named = id === null ? undefined : positionedNodes(indicators).find(({ node }) => node.id === id);
  return named?.at ?? positionFromKey(params.get('at') ?? '');
}

function nearest(indicators: Guideline['indicators'], at: Position): Position | null {
  if (at.length === 0) return indicators.length === 0 ? null : FIRST;
  return nodeAt(indicators, at) === null ? nearest(indicators, at.slice(0, -1)) : at;
}
