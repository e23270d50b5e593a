import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { CountedPhase, RunEvidence } from '../../shared/scoring/score-run.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedCompounds } from './remembered-compounds.ts';
import { rememberedCounts } from './remembered-counts.ts';
import { rememberedEvidence } from './remembered-evidence.ts';

/** What a run over these phases is computed from, as it stands now; refused without a register. */
export function readRunEvidence(db: ReadStore, run: RunPhase, phases: readonly Phase[]): Result<RunEvidence> {
  const compounds = rememberedCompounds(db, run === 'annual' ? 'end' : run);
  if (compounds.length === 0) return refused(problem('no-register'));
  const read = phases.map((phase) => [phase, readPhase(db, phase)] as const);
  return ok({ compounds, phases: Object.fromEntries(read) });
}

function readPhase(db: ReadStore, phase: Phase): CountedPhase {
  return { phase, ...rememberedEvidence(db, phase), counts: rememberedCounts(db, phase) };
}
