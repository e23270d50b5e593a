import { useSearchParams } from 'react-router';
import {
  type EvidenceKind,
  evidenceKindSchema,
  type RowFilter,
} from '../../../../shared/contract/evidence/rows.ts';
import type { Phase } from '../../../../shared/model/phase.ts';

/** What the rows can be narrowed by, besides their kind. */
export type LimitName = 'subdistrict' | 'compound' | 'import' | 'indicator';

/** Which rows are shown; it stands in the address, so that other screens can lead here. */
export function useRowFilter(phase: Phase, first: EvidenceKind) {
  const [search, setSearch] = useSearchParams();
  const kind = evidenceKindSchema.safeParse(search.get('kind')).data ?? first;
  const filter: RowFilter = {
    kind,
    phase,
    ...textOf(search, 'subdistrict'),
    ...textOf(search, 'compound'),
    ...textOf(search, 'indicator'),
    ...(search.has('import') && { import: Number(search.get('import')) }),
  };
  const change = (part: Readonly<Record<string, string | null>>) => {
    const changed = new Map([...search, ...Object.entries(part)]);
    const kept = [...changed].filter(
      (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
    );
    setSearch(Object.fromEntries(kept), { replace: true });
  };
  return {
    filter,
    setKind: (chosen: EvidenceKind) => change({ kind: chosen, import: null, indicator: null }),
    limit: (name: LimitName, value: string | null) => change({ [name]: value }),
  };
}

export type RowFilterChoice = ReturnType<typeof useRowFilter>;

function textOf<Name extends string>(search: URLSearchParams, name: Name): Partial<Record<Name, string>> {
  const value = search.get(name);
  return value === null ? {} : ({ [name]: value } as Record<Name, string>);
}
