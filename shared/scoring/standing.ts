import type { Rational } from '../exact/rational.ts';
import type { Compound } from '../model/compound.ts';
import type { CompoundScore, Status } from '../model/scores.ts';
import type { Veto } from './trace.ts';

/** How a compound stands before it is compared with others: the exact score and what holds it back. */
export interface Standing {
  readonly compound: Compound;
  readonly status: Status;
  /** Unrounded; null when withheld. */
  readonly raw: Rational | null;
  /** In a phase, the vetoes of the phase; for the year, those of any phase that takes part. */
  readonly vetoes: readonly Veto[];
}

/** What is published of a standing and decides how it compares; null when withheld. */
export interface Published {
  readonly score: number | null;
  readonly grade: string | null;
}

/** The place of a standing among the others. */
export type Ranks = CompoundScore['ranks'];
