import type { Compound } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { finished } from '../../shared/scoring/finished.ts';
import { runText } from '../../shared/scoring/run-text.ts';
import { phasesOfRun, type ScoredRun, scoringRun } from '../../shared/scoring/score-run.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { hashingLines } from '../store/sha256.ts';
import type { ReadStore } from '../store/store.ts';
import type { Progress } from './context.ts';
import { readRunEvidence } from './read-run-evidence.ts';

/** Reading, scoring, taking the digest, and keeping, which is the caller's. */
export const STEPS = 4;

/** A run before it is stored: the results with everything they came from. */
export interface ComputedRun extends ScoredRun {
  readonly guideline: Guideline;
  readonly guidelineVersion: number;
  /** The register that the results are listed by. */
  readonly compounds: readonly Compound[];
  readonly digest: string;
}

/**
 * Computes a run from the evidence as it stands now, without storing it; refused without a register.
 *
 * @param progress called before each step; what it throws ends the computation
 */
export function computeRun(
  db: ReadStore,
  phase: RunPhase,
  progress?: (progress: Progress) => void,
): Result<ComputedRun> {
  return finished(computingRun(db, phase, progress));
}

/** The same in short steps; nothing may be written between them. */
export function* computingRun(
  db: ReadStore,
  phase: RunPhase,
  progress: (progress: Progress) => void = () => {},
): Generator<void, Result<ComputedRun>> {
  const { guideline, number } = currentGuideline(db);
  progress({ step: { zh: '正在读取数据', en: 'reading the evidence' }, done: 0, total: STEPS });
  const evidence = readRunEvidence(db, phase, phasesOfRun(guideline, phase));
  if (!evidence.ok) return evidence;
  progress({ step: { zh: '正在评分', en: 'scoring' }, done: 1, total: STEPS });
  const scored = yield* scoringRun(guideline, phase, evidence.value);
  yield;
  progress({ step: { zh: '正在计算摘要', en: 'taking the digest' }, done: 2, total: STEPS });
  const digest = yield* hashingLines(runText(guideline, scored.phases, scored.scores));
  return ok({
    ...scored,
    guideline,
    guidelineVersion: number,
    compounds: evidence.value.compounds,
    digest,
  });
}
