import { Rational } from '../exact/rational.ts';
import { appliesIn, appliesTo } from '../model/applies-to.ts';
import { type Guideline, type Indicator, isBranch, type Leaf } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import type { EvidenceReference } from '../rules/evidence.ts';
import { measureRule } from '../rules/measures/registry.ts';
import type { Scale } from '../rules/scales/registry.ts';
import { scaleOfType } from './scale-of-type.ts';

/** A leaf as one compound type meets it: points and scale after the type's override. */
export interface LeafNode {
  readonly kind: 'leaf';
  readonly leaf: Leaf;
  readonly points: Rational;
  readonly scale: Scale;
  /** Which rows its measure reads. */
  readonly reads: EvidenceReference;
}

/** A branch keeps its own points, whatever becomes of its children. */
export interface BranchNode {
  readonly kind: 'branch';
  readonly id: string;
  readonly name: string;
  readonly points: Rational;
  readonly children: readonly IndicatorNode[];
}

export type IndicatorNode = LeafNode | BranchNode;

/**
 * The indicators that apply to a compound type in a phase. What does not apply is not there: neither
 * missing nor zero; a branch is not there when none of its leaves is (scoring rule 1).
 */
export function indicatorTree(guideline: Guideline, type: string, phase: Phase): IndicatorNode[] {
  return guideline.indicators.flatMap((indicator) => nodesFor(indicator, type, phase));
}

function nodesFor(indicator: Indicator, type: string, phase: Phase): IndicatorNode[] {
  if (!isBranch(indicator)) {
    const applies = appliesTo(indicator, type) && appliesIn(indicator, phase);
    return applies ? [leafNode(indicator, type)] : [];
  }
  const children = indicator.children.flatMap((child) => nodesFor(child, type, phase));
  if (children.length === 0) return [];
  const { id, name, points } = indicator;
  return [{ kind: 'branch', id, name, points: Rational.of(points), children }];
}

function leafNode(leaf: Leaf, type: string): LeafNode {
  const override = Object.hasOwn(leaf.overrides, type) ? leaf.overrides[type] : undefined;
  return {
    kind: 'leaf',
    leaf,
    points: Rational.of(override?.points ?? leaf.points),
    scale: scaleOfType(leaf, type),
    reads: measureRule(leaf.measure).reads(leaf.measure, leaf.id),
  };
}
