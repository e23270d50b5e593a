import { useEffect, useState } from 'react';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';

const NOTHING: readonly Problem[] = [];

/** How long the screen is left to itself before the results of a whole district are read beside it. */
const PATIENCE_MS = 1500;

/** What the results show about the guideline, as long as it is the one they were scored by. */
export function useObserved(isCurrent: boolean): readonly Problem[] {
  const { phase } = usePhase();
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const { value } = useRead('guideline.observed', isDue ? { phase } : null);
  return isCurrent ? (value ?? NOTHING) : NOTHING;
}
