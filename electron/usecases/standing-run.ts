import type { RunPhase } from '../../shared/model/phase.ts';
import { currentVersionNumber } from '../store/guideline-versions.ts';
import { isEvidenceTouchedSince } from '../store/journal.ts';
import type { StoredRun } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';

/**
 * The latest run of a phase, as long as it would come out the same today: the journal tells of no other guideline since, nor of
 * anything done to the register or evidence that it rests on. Null otherwise, and where none was stored.
 */
export function standingRun(db: ReadStore, phase: RunPhase): StoredRun | null {
  const run = rememberedStoredRun(db, phase);
  if (run === null || run.guidelineVersion !== currentVersionNumber(db)) return null;
  return isEvidenceTouchedSince(db, run.id, phase === 'annual' ? undefined : phase) ? null : run;
}
