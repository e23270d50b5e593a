import { Rational } from '../exact/rational.ts';
import type { Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import { measureRule } from '../rules/measures/registry.ts';
import type { QuestionBook } from '../rules/question.ts';
import { fractionOf } from '../rules/scales/registry.ts';
import type { BranchNode, IndicatorNode, LeafNode } from './indicator-tree.ts';
import { assessedObject, evidenceOf } from './object-evidence.ts';
import type { PhaseEvidence } from './phase-evidence.ts';
import type { BranchTrace, IndicatorTrace, LeafTrace } from './trace.ts';

/** What does not change from one indicator of a compound to the next. */
export interface IndicatorContext {
  readonly compound: Compound;
  readonly evidence: PhaseEvidence;
  readonly questions: QuestionBook;
  readonly treat: Guideline['missing']['treat'];
}

/** Measures and weighs a tree, leaves first; every number keeps what it was made from. */
export function scoreIndicator(node: IndicatorNode, context: IndicatorContext): IndicatorTrace {
  return node.kind === 'leaf' ? scoreLeaf(node, context) : scoreBranch(node, context);
}

function scoreLeaf({ leaf, points, scale }: LeafNode, context: IndicatorContext): LeafTrace {
  const rule = measureRule(leaf.measure);
  const object = assessedObject(context.compound, leaf.level);
  const measured = rule.measure(leaf.measure, {
    indicator: leaf.id,
    evidence: evidenceOf(object, context.evidence),
    questions: context.questions,
  });
  const fraction = measured.v === null ? null : fractionOf(scale, measured.v, points);
  const reads = rule.reads(leaf.measure, leaf.id);
  return { kind: 'leaf', leaf, points, scale, object, measured, reads, fraction };
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
