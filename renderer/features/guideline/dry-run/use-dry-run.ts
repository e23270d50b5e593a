import { useEffect, useState } from 'react';
import type { DryRun } from '../../../../shared/contract/guideline/dry-run.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { call } from '../../../lib/client.ts';

/** What a guideline made of the compounds when it was last tried. */
export interface Trial {
  readonly run: DryRun | null;
  readonly problems: readonly Problem[];
  /** How long the last one took, from asking to answer. */
  readonly milliseconds: number | null;
}

const NOT_YET: Trial = { run: null, problems: [], milliseconds: null };

/** How long the guideline must have stayed as it is. */
const PAUSE_MS = 150;

/** On what a guideline is tried. */
export interface TrialGround {
  readonly phase: Phase;
  /** The compounds that a person chose; none for one of each type. */
  readonly codes: readonly string[];
  readonly isMadeUp: boolean;
}

/** Tries a guideline on a few compounds, anew a moment after each change; null is not tried, and the last one stays. */
export function useDryRun(guideline: Guideline | null, { phase, codes, isMadeUp }: TrialGround): Trial {
  const [trial, setTrial] = useState(NOT_YET);
  useEffect(() => {
    if (guideline === null) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const began = performance.now();
      const result = await call('guideline.dryRun', { phase, guideline, codes: [...codes], isMadeUp });
      if (isStale) return;
      const milliseconds = Math.round(performance.now() - began);
      setTrial((last) =>
        result.ok
          ? { run: result.value, problems: [], milliseconds }
          : { ...last, problems: result.problems },
      );
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [guideline, phase, codes, isMadeUp]);
  return trial;
}
