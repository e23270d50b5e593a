import { useEffect, useMemo, useState } from 'react';
import type { Ranking, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useKept } from '../../../lib/use-kept.ts';

/** Which part of the ranking is shown; null stands for all. */
export interface RankingChoice {
  readonly type: string | null;
  readonly subdistrict: string | null;
  readonly setType: (type: string | null) => void;
  readonly setSubdistrict: (subdistrict: string | null) => void;
  /** Leaves only what is called like this. */
  readonly find: (typed: string) => void;
  readonly rows: readonly RankingRow[];
}

/** What is kept when all types are wanted; no type has this code. */
const ALL_TYPES = '*';

/** Like is compared with like: until somebody chooses otherwise, the first type that has compounds is shown. */
function shownType({ types }: Ranking, kept: string): string | null {
  if (kept === ALL_TYPES) return null;
  const known = types.find(({ code }) => code === kept);
  return (known ?? types.find(({ compounds }) => compounds > 0))?.code ?? null;
}

/** The filters of the ranking and the rows they leave; type and subdistrict are kept, what is typed is not. */
export function useRankingChoice(ranking: Ranking): RankingChoice {
  const [keptType, keepType] = useKept<string>('scores.type', '');
  const [keptSubdistrict, setSubdistrict] = useKept<string | null>('scores.subdistrict', null);
  const [wanted, find] = useState('');
  const type = shownType(ranking, keptType);
  // Another workspace may not know what was kept.
  const subdistrict = ranking.subdistricts.some((name) => name === keptSubdistrict) ? keptSubdistrict : null;
  const named = useNamed(ranking.rows, wanted);
  const rows = useMemo(
    () =>
      named.filter(
        (row) =>
          (type === null || row.type === type) && (subdistrict === null || row.subdistrict === subdistrict),
      ),
    [named, type, subdistrict],
  );
  const setType = (chosen: string | null) => keepType(chosen ?? ALL_TYPES);
  return { type, subdistrict, setType, setSubdistrict, find, rows };
}

/** Names are prepared when the window has nothing else to do, so that the first letter is as quick as the others. */
function useNamed(rows: readonly RankingRow[], wanted: string): readonly RankingRow[] {
  const finder = useMemo(
    () => once(() => nameFinder(rows, ({ name, code, committee }) => [name, code, committee])),
    [rows],
  );
  useEffect(() => {
    const idle = requestIdleCallback(() => void finder());
    return () => cancelIdleCallback(idle);
  }, [finder]);
  return useMemo(() => (wanted.trim() === '' ? rows : finder().filter(wanted)), [finder, rows, wanted]);
}

/** The same thing each time, made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
