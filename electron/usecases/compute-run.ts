import type { Compound } from '../../shared/model/compound.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import type { EvidenceCounts, Scores } from '../../shared/model/scores.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { methodCoverage } from '../../shared/scoring/method-coverage.ts';
import { type RunPhaseInput, runText } from '../../shared/scoring/run-text.ts';
import { scorePhase } from '../../shared/scoring/score-phase.ts';
import { phasesOfYear, scoreYear, type YearStanding } from '../../shared/scoring/score-year.ts';
import { phaseScores, yearScores } from '../../shared/scoring/to-scores.ts';
import type { CompoundTrace } from '../../shared/scoring/trace.ts';
import { listCompounds } from '../store/compounds.ts';
import { countEvidence } from '../store/count-evidence.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { readEvidence } from '../store/read-evidence.ts';
import { sha256OfLines } from '../store/sha256.ts';
import type { ReadStore } from '../store/store.ts';

/** One phase as computed: what went in and why everything came out as it did. */
export interface ComputedPhase extends RunPhaseInput {
  readonly traces: readonly CompoundTrace[];
  readonly counts: EvidenceCounts;
}

/** A run before it is stored: the results with everything they came from. */
export interface ComputedRun {
  readonly guideline: Guideline;
  readonly guidelineVersion: number;
  /** The register that the results are listed by. */
  readonly compounds: readonly Compound[];
  /** The phase, or for the year those that take part. */
  readonly phases: readonly ComputedPhase[];
  /** For the year only; empty for a phase. */
  readonly year: readonly YearStanding[];
  readonly scores: Scores;
  readonly digest: string;
}

/** Computes a run from the evidence as it stands now, without storing it; refused without a register. */
export function computeRun(db: ReadStore, phase: RunPhase): Result<ComputedRun> {
  const { guideline, number } = currentGuideline(db);
  const compounds = listCompounds(db, phase === 'annual' ? 'end' : phase);
  if (compounds.length === 0) return refused(problem('no-register'));
  const taking = phase === 'annual' ? phasesOfYear(guideline) : [phase];
  const phases = taking.map((part) => computePhase(db, guideline, part));
  const year = phase === 'annual' ? yearOf(guideline, compounds, phases) : [];
  const evidence = Object.fromEntries(phases.map((part) => [part.phase, part.counts]));
  const scores =
    phase === 'annual'
      ? yearScores(guideline, year, evidence)
      : phaseScores(
          guideline,
          phase,
          phases.flatMap((part) => part.traces),
          evidence,
        );
  const digest = sha256OfLines(runText(guideline, phases, scores));
  return ok({ guideline, guidelineVersion: number, compounds, phases, year, scores, digest });
}

function computePhase(db: ReadStore, guideline: Guideline, phase: Phase): ComputedPhase {
  const compounds = listCompounds(db, phase);
  const evidence = readEvidence(db, phase);
  const traces = scorePhase({ guideline, phase, compounds, evidence });
  const counts = { ...countEvidence(db, phase), coverage: methodCoverage(traces) };
  return { phase, compounds, evidence, traces, counts };
}

function yearOf(
  guideline: Guideline,
  compounds: readonly Compound[],
  phases: readonly ComputedPhase[],
): YearStanding[] {
  const traces = Object.fromEntries(phases.map((part) => [part.phase, part.traces]));
  return scoreYear({ guideline, compounds, traces });
}
