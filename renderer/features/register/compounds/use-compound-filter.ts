import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { RegisterCompound } from '../../../../shared/contract/register.ts';
import { committeeKey } from '../../../../shared/model/compound.ts';
import { nameFinder } from '../../../lib/name-finder.ts';

/** What the compounds are narrowed to, besides what is typed; null for no limit. */
export interface CompoundLimits {
  readonly type: string | null;
  readonly subdistrict: string | null;
  /** 街镇/居委会. */
  readonly committee: string | null;
}

export const NO_LIMITS: CompoundLimits = { type: null, subdistrict: null, committee: null };

/** The limits as the address holds them, so that a link can lead to them. */
export function useCompoundLimits(): readonly [CompoundLimits, (changed: Partial<CompoundLimits>) => void] {
  const [params, setParams] = useSearchParams();
  const limits = useMemo(
    () => ({
      type: params.get('type'),
      subdistrict: params.get('subdistrict'),
      committee: params.get('committee'),
    }),
    [params],
  );
  const change = useCallback(
    (changed: Partial<CompoundLimits>) => {
      setParams(
        (before) => {
          for (const [name, value] of Object.entries(changed)) {
            if (value === null) before.delete(name);
            else before.set(name, value);
          }
          return before;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return [limits, change];
}

/** The compounds within the limits whose names hold what was typed, in their own order. */
export function useFilteredCompounds(
  compounds: readonly RegisterCompound[],
  { type, subdistrict, committee }: CompoundLimits,
  typed: string,
): readonly RegisterCompound[] {
  const finder = useMemo(() => nameFinder(compounds, namesOf), [compounds]);
  return useMemo(
    () =>
      finder
        .filter(typed)
        .filter(
          (compound) =>
            (type === null || compound.type === type) &&
            (subdistrict === null || compound.subdistrict === subdistrict) &&
            (committee === null || committeeKey(compound) === committee),
        ),
    [finder, typed, type, subdistrict, committee],
  );
}

function namesOf({ name, aliases, code, committee, subdistrict }: RegisterCompound): readonly string[] {
  return [name, ...aliases, code, committee, subdistrict];
}
