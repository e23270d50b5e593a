import { type RefObject, useRef } from 'react';
import { type Location, useSearchParams } from 'react-router';
import { useLeaveGuard } from '../../../ui/use-leave-guard.tsx';

/** Which compound is open beside the table, and the way to another. */
export interface OpenCompound {
  /** Null where none is open, or a new one is being added. */
  readonly code: string | null;
  readonly isNew: boolean;
  readonly open: (code: string) => void;
  readonly close: () => void;
  /** Goes so many rows further in the table; at its ends, nowhere. */
  readonly step: (rows: 1 | -1) => void;
  /** Told by a form: whether it holds what would be lost. */
  readonly setUnsaved: (isUnsaved: boolean) => void;
}

/**
 * The compound that the address names. What is not saved is not left without asking.
 *
 * @param order the compounds as the table shows them
 */
export function useOpenCompound(order: RefObject<readonly { readonly code: string }[]>): OpenCompound {
  const [params, setParams] = useSearchParams();
  const isUnsaved = useRef(false);
  useLeaveGuard(isUnsaved, leavesForm);
  const code = params.get('compound');
  const show = (wanted: string | null) => {
    setParams((before) => shownIn(before, wanted), { replace: true });
  };
  return {
    code,
    isNew: params.has('new'),
    open: show,
    close: () => show(null),
    step: (rows) => {
      const index = order.current.findIndex((compound) => compound.code === code);
      const other = index === -1 ? undefined : order.current[index + rows];
      if (other !== undefined) show(other.code);
    },
    setUnsaved: (is) => {
      isUnsaved.current = is;
    },
  };
}

/** A filter of the table may change beside a form; another screen or compound may not. */
function leavesForm(from: Location, to: Location): boolean {
  return from.pathname !== to.pathname || openIn(from) !== openIn(to);
}

function openIn({ search }: Location): string {
  const params = new URLSearchParams(search);
  return `${params.get('compound')} ${params.get('new')}`;
}

function shownIn(params: URLSearchParams, code: string | null): URLSearchParams {
  params.delete('new');
  if (code === null) params.delete('compound');
  else params.set('compound', code);
  return params;
}
