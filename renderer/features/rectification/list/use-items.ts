import type { ItemFilter, ItemLine, ItemPage } from '../../../../shared/contract/rectification/items.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { useRead } from '../../../lib/operations.ts';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { PAGE_SIZE, useKnownPages, usePagesInSight } from '../../../ui/use-pages.ts';

/** The items that fit a filter, fetched as they come into sight. */
export interface ShownItems {
  /** Names the list: another filter is another one. */
  readonly list: string;
  readonly total: number | null;
  readonly rowAt: (index: number) => ItemLine | null;
  readonly onSee: (first: number) => void;
  /** The counts; those of the filter before while new ones are on their way. */
  readonly page: ItemPage | null;
  readonly problems: readonly Problem[];
}

export function useItems(filter: ItemFilter): ShownItems {
  const list = JSON.stringify(filter);
  const { from, onSee } = usePagesInSight(list);
  const here = useRead('rectification.items', { filter, offset: from, limit: PAGE_SIZE });
  const next = useRead('rectification.items', { filter, offset: from + PAGE_SIZE, limit: PAGE_SIZE });
  const { total, rowAt } = useKnownPages(list, from, here.value, next.value);
  const page = useLastKnown(here.value);
  return { list, total, rowAt, onSee, page, problems: here.problems };
}
