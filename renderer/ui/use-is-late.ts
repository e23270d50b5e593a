import { useEffect, useState } from 'react';

/** What is awaited is spoken of only when it takes long enough to be noticed. */
const PATIENCE_MS = 200;

/** Whether this part has been there for longer than a moment. */
export function useIsLate(): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
