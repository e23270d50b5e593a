import { useState } from 'react';
import type { SamplingView } from '../../../../shared/contract/sampling.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import type { SamplingTerms } from '../../../../shared/model/records/sampling-plan.ts';
import { type Reading, useRead } from '../../../lib/operations.ts';
import { useLastKnown } from '../../../lib/use-last-known.ts';
import { useSettled } from '../../../lib/use-settled.ts';

/** Terms that are tried; null for those of the plan that stands. */
interface Tried {
  readonly terms: SamplingTerms | null;
  readonly seed: number | null;
}

const STANDING: Tried = { terms: null, seed: null };
const MILLISECONDS = 150;

/** The plan that stands, or the one whose terms are tried, and the way from one to the other. */
export interface SamplingPlanning extends Pick<Reading<SamplingView>, 'problems'> {
  readonly view: SamplingView | null;
  /** The terms as they are typed; `view` follows in a moment. */
  readonly typed: Tried;
  /** What `view` shows, as it is asked for. */
  readonly wanted: Tried & { readonly phase: Phase };
  tryTerms(terms: SamplingTerms): void;
  trySeed(seed: number): void;
  backToStanding(): void;
}

/** Plans as terms are typed, once they stand still for a moment. */
export function useSamplingPlanning(phase: Phase): SamplingPlanning {
  const [tried, setTried] = useState(STANDING);
  const wanted = { phase, ...useSettled(tried, MILLISECONDS) };
  const { value, problems } = useRead('sampling.view', wanted);
  return {
    view: useLastKnown(value),
    problems,
    typed: tried,
    wanted,
    tryTerms: (terms) => setTried({ ...tried, terms }),
    trySeed: (seed) => setTried({ ...tried, seed }),
    backToStanding: () => setTried(STANDING),
  };
}
