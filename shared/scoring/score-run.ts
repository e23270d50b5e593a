import type { Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import type { Phase, RunPhase } from '../model/phase.ts';
import type { EvidenceCounts, Scores } from '../model/scores.ts';
import { finished } from './finished.ts';
import { methodCoverage } from './method-coverage.ts';
import type { RunPhaseInput } from './run-text.ts';
import { scoringPhase } from './score-phase.ts';
import { phasesOfYear, scoreYear, type YearStanding } from './score-year.ts';
import { phaseScores, yearScores } from './to-scores.ts';
import type { CompoundTrace } from './trace.ts';

/** One phase of what a run is computed from, with how much of each kind of evidence there is. */
export interface CountedPhase extends RunPhaseInput {
  readonly counts: Omit<EvidenceCounts, 'coverage'>;
}

/** Everything a run is computed from besides the guideline; any guideline can score it. */
export interface RunEvidence {
  /** The register that the results are listed by: for the year that of the end phase. */
  readonly compounds: readonly Compound[];
  readonly phases: Readonly<Partial<Record<Phase, CountedPhase>>>;
}

/** One phase as scored: what went in and why everything came out as it did. */
export interface ScoredPhase extends RunPhaseInput {
  readonly traces: readonly CompoundTrace[];
  readonly counts: EvidenceCounts;
}

/** A run as scored: the results with the traces they came from. */
export interface ScoredRun {
  /** The phase, or for the year those that take part. */
  readonly phases: readonly ScoredPhase[];
  /** For the year only; empty for a phase. */
  readonly year: readonly YearStanding[];
  readonly scores: Scores;
}

/** The phases that a run looks at: the phase itself, or those that take part in the year. */
export function phasesOfRun(guideline: Guideline, phase: RunPhase): Phase[] {
  return phase === 'annual' ? phasesOfYear(guideline) : [phase];
}

/** Scores a phase or the year by a guideline. Throws when the evidence lacks a phase that the run looks at. */
export function scoreRun(guideline: Guideline, phase: RunPhase, evidence: RunEvidence): ScoredRun {
  return finished(scoringRun(guideline, phase, evidence));
}

/** The same in short steps. */
export function* scoringRun(
  guideline: Guideline,
  phase: RunPhase,
  evidence: RunEvidence,
): Generator<void, ScoredRun> {
  const phases: ScoredPhase[] = [];
  for (const part of phasesOfRun(guideline, phase)) {
    phases.push(yield* scoringPart(guideline, part, evidence));
    yield;
  }
  const counts = Object.fromEntries(phases.map((part) => [part.phase, part.counts]));
  if (phase !== 'annual') {
    const traces = phases.flatMap((part) => part.traces);
    return { phases, year: [], scores: phaseScores(guideline, phase, traces, counts) };
  }
  const traces = Object.fromEntries(phases.map((part) => [part.phase, part.traces]));
  const year = scoreYear({ guideline, compounds: evidence.compounds, traces });
  return { phases, year, scores: yearScores(guideline, year, counts) };
}

function* scoringPart(
  guideline: Guideline,
  phase: Phase,
  { phases }: RunEvidence,
): Generator<void, ScoredPhase> {
  const input = phases[phase];
  if (input === undefined) throw new Error(`the evidence of phase ${phase} was not read`);
  const traces = yield* scoringPhase({ ...input, guideline });
  return { ...input, traces, counts: { ...input.counts, coverage: methodCoverage(traces) } };
}
