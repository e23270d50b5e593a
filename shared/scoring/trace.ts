import type { Rational } from '../exact/rational.ts';
import type { Compound } from '../model/compound.ts';
import type { AssessedObject } from '../model/evidence.ts';
import type { Adjustment, Guideline } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import type { Status } from '../model/scores.ts';
import type { Measured } from '../rules/measure-rule.ts';
import type { LeafNode } from './indicator-tree.ts';

/** Why one leaf is worth what it is: the value, the rule, what went in, and where to find those rows. */
export interface LeafTrace extends LeafNode {
  /** Whose evidence was read: the compound, or its committee. */
  readonly object: AssessedObject;
  readonly measured: Measured;
  /** 0…1 of the points; null without evidence. */
  readonly fraction: Rational | null;
}

export interface BranchTrace {
  readonly kind: 'branch';
  readonly id: string;
  readonly name: string;
  readonly points: Rational;
  /** Null when nothing below it has a fraction. */
  readonly fraction: Rational | null;
  readonly children: readonly IndicatorTrace[];
}

export type IndicatorTrace = LeafTrace | BranchTrace;

/** A bonus or deduction with the metric it rests on and the points it came to. */
export interface AdjustmentTrace {
  readonly adjustment: Adjustment;
  /** Null when the metric was not reported, which counts as none. */
  readonly metric: number | null;
  readonly points: Rational;
}

export type Veto = Guideline['vetoes'][number];

/** Everything that made one compound's score in one phase. */
export interface CompoundTrace {
  readonly compound: Compound;
  readonly phase: Phase;
  readonly status: Status;
  readonly coverage: Rational;
  readonly indicators: readonly IndicatorTrace[];
  /** Null when withheld. */
  readonly base: Rational | null;
  readonly bonuses: readonly AdjustmentTrace[];
  /** All bonuses together, after the cap on their sum. */
  readonly bonus: Rational;
  readonly deductions: readonly AdjustmentTrace[];
  readonly deduction: Rational;
  /** Unrounded, within 0…maximum; null when withheld. */
  readonly raw: Rational | null;
  readonly vetoes: readonly Veto[];
}

/** The leaves of a trace, in the order of the guideline. */
export function leafTraces(indicators: readonly IndicatorTrace[]): LeafTrace[] {
  const leaves: LeafTrace[] = [];
  addLeaves(indicators, leaves);
  return leaves;
}

// Adds to one list: this is asked a few times for every compound of the district.
function addLeaves(indicators: readonly IndicatorTrace[], leaves: LeafTrace[]): void {
  for (const node of indicators) {
    if (node.kind === 'leaf') leaves.push(node);
    else addLeaves(node.children, leaves);
  }
}

/** The branches of a trace, each before those below it. */
export function branchTraces(indicators: readonly IndicatorTrace[]): BranchTrace[] {
  const branches: BranchTrace[] = [];
  addBranches(indicators, branches);
  return branches;
}

function addBranches(indicators: readonly IndicatorTrace[], branches: BranchTrace[]): void {
  for (const node of indicators) {
    if (node.kind === 'leaf') continue;
    branches.push(node);
    addBranches(node.children, branches);
  }
}
