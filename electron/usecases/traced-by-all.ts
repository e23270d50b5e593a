import type { Guideline } from '../../shared/model/guideline.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { LeftOutCount, Scores } from '../../shared/model/scores.ts';
import type { ScoredPhase } from '../../shared/scoring/score-run.ts';
import type { YearStanding } from '../../shared/scoring/score-year.ts';
import { phaseScores } from '../../shared/scoring/to-scores.ts';
import type { CompoundTrace } from '../../shared/scoring/trace.ts';
import type { ComputedRun } from './compute-run.ts';

/** A run by the evidence as it stands, with the traces of the compounds that are asked about. */
export interface TracedRun {
  readonly guideline: Guideline;
  readonly guidelineVersion: number;
  readonly digest: string;
  /** Of every compound. */
  readonly scores: Scores;
  /** For the year only. */
  readonly year: readonly YearStanding[];
  /** The phase, or those of the year that take part. */
  readonly parts: readonly TracedPart[];
}

/** A phase of such a run. */
export interface TracedPart {
  readonly phase: Phase;
  /** Of every compound, as the phase by itself publishes them. */
  readonly scores: Scores;
  readonly traces: readonly CompoundTrace[];
  /** The responses that do not count. */
  readonly leftOut: readonly LeftOutCount[];
}

const traced = new WeakMap<ComputedRun, TracedRun>();

/** A run that was computed wholly, each of its phases published once. */
export function tracedByAll(run: ComputedRun): TracedRun {
  const known = traced.get(run);
  if (known !== undefined) return known;
  const { guideline, guidelineVersion, digest, scores, year } = run;
  const parts = run.phases.map((part) => tracedPart(run, part));
  const fresh = { guideline, guidelineVersion, digest, scores, year, parts };
  traced.set(run, fresh);
  return fresh;
}

function tracedPart({ guideline, scores }: ComputedRun, { phase, traces, counts }: ScoredPhase): TracedPart {
  const own = scores.phase === phase ? scores : phaseScores(guideline, phase, traces, {});
  return { phase, scores: own, traces, leftOut: counts.leftOut ?? [] };
}
