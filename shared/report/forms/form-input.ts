import type { Compound } from '../../model/compound.ts';
import type { Guideline, Level } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';

/** What every form of a phase is made from. */
export interface FormInput {
  readonly guideline: Guideline;
  readonly year: number;
  readonly phase: Phase;
  readonly exercise: boolean;
  /** What is reported of compounds and committees, in the order of the guideline. */
  readonly metrics: readonly AskedMetric[];
  /** How many questionnaires a compound is to bring in, by its code. */
  readonly copies: ReadonlyMap<string, number>;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** A metric, and whose numbers are asked for. */
export interface AskedMetric {
  readonly id: string;
  readonly name: string;
  /** Empty for none. */
  readonly unit: string;
  readonly levels: readonly Level[];
}

/** What one person carries: compounds that lie together. */
export interface FormArea {
  /** A subdistrict, a committee or a compound, as people call it. */
  readonly name: string;
  readonly compounds: readonly Compound[];
}
