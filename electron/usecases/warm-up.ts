import { PHASES, type RunPhase, runPhaseSchema } from '../../shared/model/phase.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { ReadStore } from '../store/store.ts';
import { evidenceCoverage } from './evidence-coverage.ts';
import { rememberedInterviews } from './interviews/remembered-interviews.ts';
import { listScopes } from './lists/list-scope.ts';
import { rememberedLists } from './lists/remembered-lists.ts';
import { standingItems } from './rectification/standing-items.ts';
import { rememberedCounts } from './remembered-counts.ts';
import { rememberedEvidence } from './remembered-evidence.ts';
import { rememberedRemarks } from './remembered-remarks.ts';
import { rememberingRun } from './remembered-run.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';
import { rememberedResponses } from './sampling/sampling-standing.ts';

/** What screens read of a phase, each by itself a step. */
const OF_PHASE = [
  rememberedCounts,
  listScopes,
  rememberedResponses,
  rememberedRemarks,
  rememberedInterviews,
] as const;

/**
 * Reads what screens will ask for, so that the first of them answers at once, too: in steps of some ten milliseconds for a
 * district. What is known already costs nothing, so it may be done again after every change.
 *
 * @param carded of what cards are likely to be opened next; null for none, since a run with its traces takes 100 MB
 */
export function* warmUp(db: ReadStore, carded: RunPhase | null = null): Generator<void, void> {
  for (const read of [currentGuideline, rememberedLists, standingItems]) {
    read(db);
    yield;
  }
  for (const phase of runPhaseSchema.options) {
    rememberedStoredRun(db, phase);
    yield;
  }
  for (const phase of PHASES) {
    for (const read of OF_PHASE) {
      read(db, phase);
      yield;
    }
    yield* rememberedEvidence.inSteps(db, phase);
    yield;
    evidenceCoverage(db, phase);
    yield;
  }
  if (carded !== null) yield* rememberingRun(db, carded);
}
