import { useRef } from 'react';

/** The value, or while there is none the one that was there last. */
export function useLastValue<Value>(value: Value | null): Value | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}
