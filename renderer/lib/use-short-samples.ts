import { useMemo } from 'react';
import type { Wording } from '../../shared/language/wording.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { useRead } from './operations.ts';

/**
 * By code, the compounds whose figures of a phase, or of either phase for the year, rest on fewer responses than were planned,
 * each with the sentence that says so. None where no plan was made, and as long as it is not known.
 */
export function useShortSamples(phase: RunPhase): ReadonlyMap<string, Wording> {
  const { value } = useRead('sampling.short', { phase });
  return useMemo(() => new Map((value ?? []).map(({ code, words }) => [code, words])), [value]);
}
