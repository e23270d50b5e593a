import type { Guideline, Indicator, Leaf } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { ObjectEvidence } from '../../../shared/rules/evidence.ts';
import {
  compare,
  decimal,
  type Fraction,
  HUNDRED,
  largest,
  minus,
  ONE,
  over,
  smallest,
  times,
  total,
  ZERO,
} from './fraction.ts';
import { measured, weightedAverage } from './oracle-measures.ts';

/** Whose tree is walked: one compound in one phase. */
export interface Subject {
  readonly guideline: Guideline;
  readonly phase: Phase;
  readonly type: string;
  readonly own: ObjectEvidence;
  readonly committee: ObjectEvidence;
}

/** A node that applies, with its fraction before the treatment of what is missing. */
export type Node = LeafNode | BranchNode;

export interface LeafNode {
  readonly id: string;
  readonly points: Fraction;
  readonly v: Fraction | null;
  readonly f: Fraction | null;
  readonly n: number;
}

export interface BranchNode {
  readonly id: string;
  readonly points: Fraction;
  readonly f: Fraction | null;
  readonly children: readonly Node[];
}

/** The nodes that apply, in the document's order: a branch without an applicable leaf is not there. */
export function nodesOf(indicators: readonly Indicator[], subject: Subject): Node[] {
  return indicators.flatMap((indicator): Node[] => {
    if (!('children' in indicator)) return applies(indicator, subject) ? [leafNode(indicator, subject)] : [];
    const children = nodesOf(indicator.children, subject);
    if (children.length === 0) return [];
    const f = fractionOf(children, subject.guideline.missing.treat);
    return [{ id: indicator.id, points: decimal(indicator.points), f, children }];
  });
}

/** Rule 3: Σ points·f / Σ points over those that have a fraction; a missing leaf is 0 under `zero`. */
function fractionOf(nodes: readonly Node[], treat: 'exclude' | 'zero'): Fraction | null {
  return weightedAverage(
    nodes.flatMap(({ points, f }) => {
      const value = f ?? (treat === 'zero' ? ZERO : null);
      return value === null ? [] : [{ weight: points, value }];
    }),
  );
}

/** The leaves below the nodes. */
export function leafNodes(nodes: readonly Node[]): LeafNode[] {
  return nodes.flatMap((node) => ('children' in node ? leafNodes(node.children) : [node]));
}

/** The branches, each before those below it. */
export function branchNodes(nodes: readonly Node[]): BranchNode[] {
  return nodes.flatMap((node) => ('children' in node ? [node, ...branchNodes(node.children)] : []));
}

/** Rule 2: points of leaves with evidence / points of leaves; 0 where nothing applies. */
export function coverageOf(leaves: readonly LeafNode[]): Fraction {
  const points = total(leaves.map((leaf) => leaf.points));
  const covered = total(leaves.filter(({ v }) => v !== null).map((leaf) => leaf.points));
  return points.top === 0n ? ZERO : over(covered, points);
}

function applies(leaf: Leaf, { type, phase }: Subject): boolean {
  return (leaf.appliesTo?.includes(type) ?? true) && (leaf.phases?.includes(phase) ?? true);
}

function leafNode(leaf: Leaf, subject: Subject): LeafNode {
  const override = leaf.overrides[subject.type];
  const points = decimal(override?.points ?? leaf.points);
  const scale = override?.scale ?? leaf.scale;
  const evidence = leaf.level === 'committee' ? subject.committee : subject.own;
  const { v, n } = measured(leaf, evidence, subject.guideline.questions);
  const f = v === null ? null : smallest(ONE, largest(ZERO, scaled(scale, v, points)));
  return { id: leaf.id, points, v, f, n };
}

function scaled(scale: Leaf['scale'], v: Fraction, points: Fraction): Fraction {
  switch (scale.kind) {
    case 'linear': {
      const zero = decimal(scale.zero);
      return over(minus(v, zero), minus(decimal(scale.full), zero));
    }
    case 'steps': {
      const reached = scale.steps.find(({ from }) => compare(v, decimal(from)) >= 0);
      return over(decimal(reached?.points ?? scale.otherwise), points);
    }
    case 'deduct':
      return over(minus(points, v), points);
    default:
      return scale satisfies never;
  }
}

/** The share of points earned over the whole tree, in per cent: base of rule 4, or null. */
export function baseOf(nodes: readonly Node[], treat: 'exclude' | 'zero'): Fraction | null {
  const root = fractionOf(nodes, treat);
  return root === null ? null : times(HUNDRED, root);
}
