import { useCallback, useState } from 'react';

/**
 * State that is still there after the window was closed: a convenience of this computer, never data.
 *
 * @param key unique in the program, as `scores.columns`
 */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => readKept(key) ?? initial);
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  return [value, keep];
}

function readKept<Value>(key: string): Value | null {
  const kept = localStorage.getItem(key);
  try {
    return kept === null ? null : (JSON.parse(kept) as Value);
  } catch {
    return null;
  }
}
