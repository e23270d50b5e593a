import { useDeferredValue, useMemo, useState } from 'react';
import type { Ranking, RankingRow } from '../../../../shared/contract/scores/ranking.ts';
import { nameFinder } from '../../../lib/name-finder.ts';
import { useKept } from '../../../lib/use-kept.ts';

/** Which part of the ranking is shown; null stands for all. */
export interface RankingChoice {
  readonly type: string | null;
  readonly subdistrict: string | null;
  readonly typed: string;
  readonly setType: (type: string | null) => void;
  readonly setSubdistrict: (subdistrict: string | null) => void;
  readonly setTyped: (typed: string) => void;
  readonly rows: readonly RankingRow[];
}

/** The filters of the ranking and the rows they leave; type and subdistrict are kept, what is typed is not. */
export function useRankingChoice(ranking: Ranking): RankingChoice {
  const [keptType, setType] = useKept<string | null>('scores.type', null);
  const [keptSubdistrict, setSubdistrict] = useKept<string | null>('scores.subdistrict', null);
  const [typed, setTyped] = useState('');
  // Another workspace may not know what was kept.
  const type = ranking.types.some(({ code }) => code === keptType) ? keptType : null;
  const subdistrict = ranking.subdistricts.some((name) => name === keptSubdistrict) ? keptSubdistrict : null;
  const named = useNamed(ranking.rows, typed);
  const rows = useMemo(
    () =>
      named.filter(
        (row) =>
          (type === null || row.type === type) && (subdistrict === null || row.subdistrict === subdistrict),
      ),
    [named, type, subdistrict],
  );
  return { type, subdistrict, typed, setType, setSubdistrict, setTyped, rows };
}

/** Typing stays quick whatever the table has to draw; names are prepared when first looked for. */
function useNamed(rows: readonly RankingRow[], typed: string): readonly RankingRow[] {
  const wanted = useDeferredValue(typed);
  const isLooking = wanted.trim() !== '';
  const finder = useMemo(
    () => (isLooking ? nameFinder(rows, ({ name, code, committee }) => [name, code, committee]) : null),
    [rows, isLooking],
  );
  return useMemo(() => finder?.filter(wanted) ?? rows, [finder, rows, wanted]);
}
