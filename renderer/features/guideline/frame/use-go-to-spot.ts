import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { positionKey } from '../../../../shared/guideline/editing/position.ts';
import type { Spot } from '../../../../shared/guideline/editing/problem-spot.ts';

/** Leads to the section, the node and, once it is drawn, the field of a spot. */
export function useGoToSpot(): (spot: Spot) => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  return useCallback(
    ({ section, at, item, field }) => {
      const params = new URLSearchParams(search);
      params.delete('indicator');
      if (at !== null) params.set('at', positionKey(at));
      if (item !== null) params.set('item', item);
      void navigate({ pathname: `/guideline/${section}`, search: `?${params}` });
      focusField(field);
    },
    [navigate, search],
  );
}

/** The field as far as it is drawn, else the one that holds it. */
function focusField(field: readonly string[]): void {
  if (field.length === 0) return;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const ways = field.map((_, index) => field.slice(0, field.length - index).join('.'));
      const found = ways
        .map((way) => document.querySelector(`[data-field="${CSS.escape(way)}"]`))
        .find((element) => element !== null);
      found?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    }),
  );
}
