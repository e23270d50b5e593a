import { type RefObject, useCallback, useMemo } from 'react';
import type { PagedGridHandle } from '../../../../ui/paged-grid/paged-grid.tsx';
import { notShownBy, withChanges } from './changes.ts';
import type { ListName } from './open-list.ts';
import { usePreviewList } from './use-preview-list.ts';
import type { Revisions } from './use-revisions.ts';

const NOTHING = [] as const;

/** The rows of a preview, each with what was asked for meanwhile and is not planned yet: a mended cell says so at once. */
export function useRowsAsChanged(
  name: ListName,
  isHeld: boolean,
  grid: RefObject<PagedGridHandle | null>,
  { asked }: Revisions,
) {
  const list = usePreviewList(name, isHeld, grid);
  const token = list.shown?.token;
  const changes = useMemo(() => (token === undefined ? NOTHING : notShownBy(asked, token)), [asked, token]);
  const planned = list.rowAt;
  const rowAt = useCallback(
    (index: number) => {
      const row = planned(index);
      return row === null || changes.length === 0 ? row : withChanges(row, changes);
    },
    [planned, changes],
  );
  return { list, rowAt };
}
