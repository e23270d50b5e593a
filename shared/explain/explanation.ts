import type { Wording } from '../language/wording.ts';
import type { RunPhase } from '../model/phase.ts';
import type { CompoundScore } from '../model/scores.ts';
import type { SourceRow } from '../model/source-row.ts';

/** One indicator in words: what it earned and why, down to the rows behind it. */
export interface ExplainedIndicator {
  readonly id: string;
  readonly name: string;
  /** Nominal points after overrides. */
  readonly points: number;
  /** Points earned, published; null without evidence. */
  readonly earned: string | null;
  readonly sentences: readonly Wording[];
  readonly children: readonly ExplainedIndicator[];
  /** The source rows of a leaf; empty for a branch and for a leaf without evidence. */
  readonly sources: readonly SourceRow[];
}

/** Why one compound has the score it has: the trace of the computation, in words. */
export interface Explanation {
  readonly code: string;
  readonly name: string;
  readonly phase: RunPhase;
  readonly status: CompoundScore['status'];
  readonly score: number | null;
  readonly grade: string | null;
  /** From the indicators to the published score, grade and ranks, step by step. */
  readonly sentences: readonly Wording[];
  /** The indicators of a phase; empty for the year. */
  readonly indicators: readonly ExplainedIndicator[];
  /** For the year: the explanation of each phase that takes part. */
  readonly phases: readonly Explanation[];
}
