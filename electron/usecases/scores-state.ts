import type { ScoresState } from '../../shared/contract/scores.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { hasCompounds } from '../store/compounds.ts';
import { currentVersionNumber } from '../store/guideline-versions.ts';
import { isEvidenceTouchedSince } from '../store/journal.ts';
import type { RunHead } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { rememberedRun } from './remembered-run.ts';
import { runHeadView } from './run-head-view.ts';
import { runState } from './run-state.ts';

/**
 * Whether a phase was scored, and whether its latest run still says what the evidence says. A run that was touched
 * is judged by its digest, so that an import that was undone leaves no trace.
 */
export function scoresState(
  { store }: Workspace,
  { phase }: { readonly phase: RunPhase },
): Result<ScoresState> {
  const hasRegister = hasCompounds(store, phase === 'annual' ? 'end' : phase);
  const { state, run } = runState(store, phase);
  if (state === 'none') return ok({ standing: 'none', run: null, changed: [], hasRegister });
  const view = runHeadView(store, run);
  if (state === 'current' || saysTheSame(store, run)) {
    return ok({ standing: 'current', run: view, changed: [], hasRegister });
  }
  return ok({ standing: 'outdated', run: view, changed: changedSince(store, run), hasRegister });
}

function saysTheSame(db: ReadStore, { phase, digest }: RunHead): boolean {
  const computed = rememberedRun(db, phase);
  return computed.ok && computed.value.digest === digest;
}

function changedSince(db: ReadStore, { id, guidelineVersion }: RunHead): ScoresState['changed'] {
  const isOtherGuideline = guidelineVersion !== currentVersionNumber(db);
  return [
    ...(isOtherGuideline ? (['guideline'] as const) : []),
    ...(isEvidenceTouchedSince(db, id) ? (['evidence'] as const) : []),
  ];
}
