import type { ScoresState } from '../../shared/contract/scores.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { hasCompounds } from '../store/compounds.ts';
import { currentVersionNumber } from '../store/guideline-versions.ts';
import { isEvidenceTouchedSince } from '../store/journal.ts';
import { latestRunHead, type RunHead } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { rememberedRun } from './remembered-run.ts';
import { runHeadView } from './run-head-view.ts';

/**
 * Whether a phase was scored, and whether its latest run still says what the evidence says. The journal tells at
 * once when nothing was done since; otherwise the digests decide, so that an import that was undone leaves no trace.
 */
export function scoresState(
  { store }: Workspace,
  { phase }: { readonly phase: RunPhase },
): Result<ScoresState> {
  const run = latestRunHead(store, phase);
  const hasRegister = hasCompounds(store, phase === 'annual' ? 'end' : phase);
  if (run === null) return ok({ standing: 'none', run: null, changed: [], hasRegister });
  const changed = changedSince(store, run);
  return ok({
    standing: changed.length === 0 ? 'current' : 'outdated',
    run: runHeadView(store, run),
    changed,
    hasRegister,
  });
}

/** What is different since a run; empty while scoring again would give the same digest. */
export function changedSince(db: ReadStore, run: RunHead): ScoresState['changed'] {
  const guideline = run.guidelineVersion === currentVersionNumber(db) ? [] : (['guideline'] as const);
  const evidence = isEvidenceTouchedSince(db, run.id) ? (['evidence'] as const) : [];
  const touched = [...guideline, ...evidence];
  if (touched.length === 0) return [];
  const computed = rememberedRun(db, run.phase);
  return computed.ok && computed.value.digest === run.digest ? [] : touched;
}
