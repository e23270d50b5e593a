import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ItemFilter, itemFilterSchema } from '../../../shared/contract/rectification/items.ts';

/** A change of the filter; null takes a limit away. */
type FilterChange = { readonly [Name in keyof ItemFilter]?: ItemFilter[Name] | null };

export interface FilterInUse {
  readonly filter: ItemFilter;
  readonly change: (changed: FilterChange) => void;
  readonly clear: () => void;
  /** The id or number of the item that is open; null for none. */
  readonly open: string | null;
  readonly setOpen: (id: string | null) => void;
}

const NAMES = itemFilterSchema.keyof().options;

/** The filter and the open item as the address holds them, so that a link can lead to them. */
export function useItemFilter(): FilterInUse {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => {
    const given = NAMES.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return itemFilterSchema.catch({}).parse(Object.fromEntries(given));
  }, [params]);
  const set = useCallback(
    (changed: Readonly<Record<string, string | null | undefined>>) =>
      setParams(
        (before) => {
          for (const [name, value] of Object.entries(changed)) {
            if (value === null || value === undefined || value === '') before.delete(name);
            else before.set(name, value);
          }
          return before;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    filter,
    change: set,
    clear: () => set(Object.fromEntries(NAMES.map((name) => [name, null]))),
    open: params.get('item'),
    setOpen: (id) => set({ item: id }),
  };
}
