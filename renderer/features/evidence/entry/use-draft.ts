import { useCallback, useState } from 'react';

/**
 * Something unsaved that survives a crash and leaving the screen: it is written down at every change.
 *
 * @param key unique in the program; mount the component anew for another one
 */
export function useDraft<Value>(key: string, empty: Value): DraftState<Value> {
  const [restored] = useState(() => readDraft<Value>(key));
  const [value, setValue] = useState<Value>(restored ?? empty);
  const change = useCallback(
    (next: Value, isEmpty: boolean) => {
      setValue(next);
      if (isEmpty) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return { value, wasRestored: restored !== null, change };
}

interface DraftState<Value> {
  readonly value: Value;
  /** Whether it was there already when the screen was opened. */
  readonly wasRestored: boolean;
  change(next: Value, isEmpty: boolean): void;
}

function readDraft<Value>(key: string): Value | null {
  const kept = localStorage.getItem(key);
  try {
    return kept === null ? null : (JSON.parse(kept) as Value);
  } catch {
    return null;
  }
}
