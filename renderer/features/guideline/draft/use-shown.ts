import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useRead } from '../../../lib/operations.ts';
import type { Document } from './document.tsx';
import type { DraftControl } from './use-draft.ts';

/** The draft, or the version that the address names (`?version=2`). */
export function useShown({ draft, change }: DraftControl): { document: Document; version: number | null } {
  const [params] = useSearchParams();
  const asked = params.get('version');
  const { value } = useRead('guideline.version', asked === null ? null : { number: Number(asked) });
  return useMemo(() => {
    if (asked === null || value === null) {
      return { document: { guideline: draft.present, isReadOnly: false, change }, version: null };
    }
    return {
      document: { guideline: value.guideline, isReadOnly: true, change: () => {} },
      version: value.number,
    };
  }, [asked, value, draft.present, change]);
}
