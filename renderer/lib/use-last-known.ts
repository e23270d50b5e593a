import { useState } from 'react';

/** The value, or the last one there was while the next is on its way: a list does not vanish while it is filtered. */
export function useLastKnown<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
