import { PHASES, type RunPhase, runPhaseSchema } from '../../shared/model/phase.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedChanges } from './changes/remembered-changes.ts';
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
import { shortfallMaterial } from './shortfalls/shortfall-material.ts';
import { standingRun } from './standing-run.ts';

/** What screens read of a phase, each by itself a step. */
const OF_PHASE = [
  evidenceCoverage,
  rememberedResponses,
  rememberedCounts,
  listScopes,
  rememberedRemarks,
  rememberedInterviews,
  shortfallMaterial,
] as const;

/** So many compounds' leaves are read between two pauses. */
const COMPOUNDS_A_STEP = 256;

/**
 * Reads what screens will ask for, so that the first of them answers at once, too: what most of them rest on first, in steps of
 * some ten milliseconds for a district. What is known already costs nothing, so it may be done again after every change.
 *
 * @param carded of what cards are likely to be opened next, null for none: a run that may no longer hold is computed for
 *   them, and its traces take 100 MB
 */
export function* warmUp(db: ReadStore, carded: RunPhase | null = null): Generator<void, void> {
  yield* readingRuns(db);
  for (const read of [currentGuideline, rememberedLists, standingItems, rememberedChanges]) {
    read(db);
    yield;
  }
  for (const phase of PHASES) {
    for (const read of OF_PHASE) {
      read(db, phase);
      yield;
    }
  }
  for (const phase of PHASES) {
    yield* rememberedEvidence.inSteps(db, phase);
    yield;
  }
  if (carded !== null && standingRun(db, carded) === null) yield* rememberingRun(db, carded);
}

/** The latest stored runs, down to the leaves. */
function* readingRuns(db: ReadStore): Generator<void, void> {
  for (const phase of runPhaseSchema.options) {
    const run = rememberedStoredRun(db, phase);
    yield;
    for (const [place, { leaves }] of (run?.scores.compounds ?? []).entries()) {
      if (leaves.length > 0 && place % COMPOUNDS_A_STEP === 0) yield;
    }
  }
}
