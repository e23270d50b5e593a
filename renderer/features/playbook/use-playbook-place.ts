import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { type Aspect, aspectSchema } from '../../../shared/model/aspect.ts';

/** Where on the playbook's screen the person is: kept in the address, so that a link leads there. */
export interface PlaybookPlace {
  readonly aspect: Aspect | null;
  /** A type's code, '' for general entries, null for all. */
  readonly type: string | null;
  /** A leaf's number. */
  readonly indicator: string | null;
  /** The entry that is open. */
  readonly entry: string | null;
  /** `new` for an entry that is being written, `edit` for one that is being changed. */
  readonly deed: 'new' | 'edit' | null;
}

/** The place, and a way to another: what is not named stays as it is. */
export function usePlaybookPlace(): [PlaybookPlace, (place: Partial<PlaybookPlace>) => void] {
  const [params, setParams] = useSearchParams();
  const deed = params.get('deed');
  const place: PlaybookPlace = {
    aspect: aspectSchema.nullable().catch(null).parse(params.get('aspect')),
    type: params.get('type'),
    indicator: params.get('indicator'),
    entry: params.get('entry'),
    deed: deed === 'new' || deed === 'edit' ? deed : null,
  };
  const goTo = useCallback(
    (changes: Partial<PlaybookPlace>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [place, goTo];
}
