import { Rational } from '../exact/rational.ts';
import type { Guideline, Level } from '../model/guideline.ts';
import { measureRule } from '../rules/measures/registry.ts';
import type { QuestionBook } from '../rules/question.ts';
import { fractionOf } from '../rules/scales/registry.ts';
import type { Assessed } from './assessed.ts';
import type { BranchNode, IndicatorNode, LeafNode } from './indicator-tree.ts';
import type { BranchTrace, IndicatorTrace, LeafTrace } from './trace.ts';

/** What does not change from one indicator of a compound to the next. */
export interface IndicatorContext {
  /** Whom the leaves of each level look at: the compound, and its committee. */
  readonly assessed: Readonly<Record<Level, Assessed>>;
  readonly questions: QuestionBook;
  readonly treat: Guideline['missing']['treat'];
}

/** Measures and weighs a tree, leaves first; every number keeps what it was made from. */
export function scoreIndicator(node: IndicatorNode, context: IndicatorContext): IndicatorTrace {
  return node.kind === 'leaf' ? scoreLeaf(node, context) : scoreBranch(node, context);
}

function scoreLeaf(node: LeafNode, { assessed, questions }: IndicatorContext): LeafTrace {
  const { leaf, points, scale } = node;
  const { object, evidence } = assessed[leaf.level];
  const measured = measureRule(leaf.measure).measure(leaf.measure, {
    indicator: leaf.id,
    evidence,
    questions,
  });
  const fraction = measured.v === null ? null : fractionOf(scale, measured.v, points);
  return { ...node, object, measured, fraction };
}

function scoreBranch({ id, name, points, children }: BranchNode, context: IndicatorContext): BranchTrace {
  const traces = children.map((child) => scoreIndicator(child, context));
  return {
    kind: 'branch',
    id,
    name,
    points,
    fraction: joinedFraction(traces, context.treat),
    children: traces,
  };
}

/**
 * Σ points·f / Σ points over the children that have a fraction; null when none has. A missing leaf has
 * none under `exclude` and enters with 0 under `zero` (scoring rule 3).
 */
export function joinedFraction(
  children: readonly IndicatorTrace[],
  treat: Guideline['missing']['treat'],
): Rational | null {
  let earned = Rational.ZERO;
  let possible = Rational.ZERO;
  for (const child of children) {
    const missingCounts = child.kind === 'leaf' && treat === 'zero';
    const fraction = child.fraction ?? (missingCounts ? Rational.ZERO : null);
    if (fraction === null) continue;
    earned = earned.plus(child.points.times(fraction));
    possible = possible.plus(child.points);
  }
  return possible.isZero() ? null : earned.dividedBy(possible);
}
