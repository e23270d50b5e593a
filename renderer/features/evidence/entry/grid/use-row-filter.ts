import { useMemo, useState } from 'react';
import type { EntryRow } from '../../../../../shared/contract/entry.ts';
import { nameFinder } from '../../../../lib/name-finder.ts';

/** What rows are looked for. */
export interface RowFilter {
  readonly typed: string;
  readonly subdistrict: string | null;
  /** The code of a type. */
  readonly type: string | null;
  readonly onlyToDo: boolean;
}

const EVERYTHING: RowFilter = { typed: '', subdistrict: null, type: null, onlyToDo: false };

/** Filters the rows of a grid; `isSavedWhole` says what is left out where only what is to do is wanted. */
export function useRowFilter(rows: readonly EntryRow[], isSavedWhole: (row: EntryRow) => boolean) {
  const [filter, setFilter] = useState(EVERYTHING);
  const finder = useMemo(
    () => nameFinder(rows, ({ name, code, committee }) => [name, code, committee]),
    [rows],
  );
  const shown = useMemo(
    () =>
      finder
        .filter(filter.typed)
        .filter(
          (row) =>
            (filter.subdistrict === null || row.subdistrict === filter.subdistrict) &&
            (filter.type === null || row.type?.code === filter.type) &&
            !(filter.onlyToDo && isSavedWhole(row)),
        ),
    [finder, filter, isSavedWhole],
  );
  const choices = useMemo(
    () => ({
      subdistricts: [...new Set(rows.map(({ subdistrict }) => subdistrict))],
      types: [
        ...new Map(rows.flatMap(({ type }) => (type === null ? [] : [[type.code, type.name] as const]))),
      ],
    }),
    [rows],
  );
  return { filter, setFilter, shown, choices };
}
