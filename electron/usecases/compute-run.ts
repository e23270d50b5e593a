import type { Compound } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { runText } from '../../shared/scoring/run-text.ts';
import { phasesOfRun, type ScoredRun, scoreRun } from '../../shared/scoring/score-run.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { sha256OfLines } from '../store/sha256.ts';
import type { ReadStore } from '../store/store.ts';
import { readRunEvidence } from './read-run-evidence.ts';

/** A run before it is stored: the results with everything they came from. */
export interface ComputedRun extends ScoredRun {
  readonly guideline: Guideline;
  readonly guidelineVersion: number;
  /** The register that the results are listed by. */
  readonly compounds: readonly Compound[];
  readonly digest: string;
}

/** Computes a run from the evidence as it stands now, without storing it; refused without a register. */
export function computeRun(db: ReadStore, phase: RunPhase): Result<ComputedRun> {
  const { guideline, number } = currentGuideline(db);
  const evidence = readRunEvidence(db, phase, phasesOfRun(guideline, phase));
  if (!evidence.ok) return evidence;
  const scored = scoreRun(guideline, phase, evidence.value);
  const digest = sha256OfLines(runText(guideline, scored.phases, scored.scores));
  return ok({
    ...scored,
    guideline,
    guidelineVersion: number,
    compounds: evidence.value.compounds,
    digest,
  });
}
