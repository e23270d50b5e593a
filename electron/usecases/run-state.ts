import type { RunPhase } from '../../shared/model/phase.ts';
import { currentVersionNumber } from '../store/guideline-versions.ts';
import { isEvidenceTouchedSince } from '../store/journal.ts';
import { latestRunHead, type RunHead } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';

/** The latest run of a phase, and whether everything it was computed from is as it was then. */
export type RunState =
  | { readonly state: 'none'; readonly run: null }
  /** `touched`: another guideline is current, or something was imported or undone since. */
  | { readonly state: 'current' | 'touched'; readonly run: RunHead };

/**
 * Whether a phase was scored, and whether the score can still be relied on. Quick: nothing is computed again, so
 * a run may be called touched although scoring again would give the same digest.
 */
export function runState(db: ReadStore, phase: RunPhase): RunState {
  const run = latestRunHead(db, phase);
  if (run === null) return { state: 'none', run };
  const isTouched = run.guidelineVersion !== currentVersionNumber(db) || isEvidenceTouchedSince(db, run.id);
  return { state: isTouched ? 'touched' : 'current', run };
}
