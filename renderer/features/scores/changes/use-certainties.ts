import { useEffect, useState } from 'react';
import type { Certainties } from '../../../../shared/contract/changes.ts';
import { useRead } from '../../../lib/operations.ts';

type Judged = Certainties['rows'][number];

/** What is known so far of how changes can be relied on, by code; the counts once all are known. */
export interface KnownCertainties {
  readonly rows: ReadonlyMap<string, Judged>;
  readonly counts: Certainties['counts'];
}

const NOTHING: KnownCertainties = { rows: new Map(), counts: null };

/** Asks for the certainties some compounds at a time, so that the table stands at once and fills up. */
export function useCertainties(): KnownCertainties {
  const [from, setFrom] = useState(0);
  const [known, setKnown] = useState(NOTHING);
  const { value } = useRead('changes.certainties', { from });
  useEffect(() => {
    if (value === null) return;
    setKnown(({ rows }) => ({
      rows: new Map([...rows, ...value.rows.map((row) => [row.code, row] as const)]),
      counts: value.counts,
    }));
    if (value.next !== null) setFrom(value.next);
  }, [value]);
  return known;
}
