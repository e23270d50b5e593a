import { published } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';
import type { CompoundScore, LeafScore } from '../../model/scores.ts';
import { fractionOf } from '../../rules/scales/registry.ts';
import { type IndicatorNode, indicatorTree, type LeafNode } from '../../scoring/indicator-tree.ts';

/**
 * What a difference between two runs comes from, in the order in which one is put in the place of the other: `evidence` 数据, other
 * measured values; `register` 名册, another type; `rule` 评分标准, another measure or scale; `weight` 权重, other points, leaves or
 * treatment of missing ones; `adjustment` 加减分, bonuses, deductions and the maximum; `rounding` 修约, what is left to the
 * published difference.
 */
export const CAUSES = ['evidence', 'register', 'rule', 'weight', 'adjustment', 'rounding'] as const;
export type Cause = (typeof CAUSES)[number];

/** Points of the published difference by cause; together they are exactly that difference. */
export type Causes = Readonly<Record<Cause, number>>;

/** A run as it is taken apart. */
export interface RunSide {
  readonly guideline: Guideline;
  readonly phase: Phase;
}

/** Two runs, and the leaves that measure the same in both. */
export interface RunPair {
  readonly before: RunSide;
  readonly after: RunSide;
  readonly alike: ReadonlySet<string>;
}

type Fractions = (leaf: LeafNode) => Rational | null;

/**
 * Why a compound's published score differs between two runs, by substitution in the order of `CAUSES`, from what the runs keep:
 * values and fractions of leaves, points, type. A leaf that another measure measures keeps its old value until `rule`: what the
 * old measure would make of the new evidence is not kept. Null where a side has no score.
 */
export function causesOf(before: CompoundScore, after: CompoundScore, pair: RunPair): Causes | null {
  if (before.score === null || after.score === null) return null;
  const rounding = { ...pair.after.guideline.rounding, digits: digitsOf(pair) };
  const stages = scoresOnTheWay(before, after, pair);
  const difference = Rational.of(after.score).minus(Rational.of(before.score));
  const parts = stages.slice(1).map((stage, place) => {
    const earlier = stages[place] ?? stage;
    return published(stage.minus(earlier), rounding);
  });
  const rest = parts.reduce((left, part) => left.minus(Rational.of(part)), difference);
  const [evidence = 0, register = 0, rule = 0, weight = 0, adjustment = 0] = parts;
  return { evidence, register, rule, weight, adjustment, rounding: rest.toNumber() };
}

/** As many digits as either run publishes. */
export function digitsOf({ before, after }: RunPair): number {
  return Math.max(before.guideline.rounding.digits, after.guideline.rounding.digits);
}

/** The unrounded score as it was, after each substitution, and as it became. */
function scoresOnTheWay(before: CompoundScore, after: CompoundScore, pair: RunPair): Rational[] {
  const trees = {
    before: treeOf(pair.before, before.type),
    register: treeOf(pair.before, after.type),
    after: treeOf(pair.after, after.type),
  };
  const values = valuesOf(before, after, pair);
  const { treat: earlier } = pair.before.guideline.missing;
  const { treat: later } = pair.after.guideline.missing;
  const bases = [
    joined(trees.before, values.before, earlier),
    joined(trees.before, values.evidence, earlier),
    joined(trees.register, values.register, earlier),
    joined(trees.register, values.rule, earlier),
    joined(trees.after, values.after, later),
  ];
  const scores: Rational[] = [];
  for (const base of bases) {
    const last = scores.at(-1) ?? Rational.of(before.raw ?? 0);
    scores.push(base === null ? last : adjusted(base, before, pair.before.guideline));
  }
  const [whole] = bases.slice(-1);
  return [
    ...scores,
    whole == null ? Rational.of(after.raw ?? 0) : adjusted(whole, after, pair.after.guideline),
  ];
}

/** The fraction of each leaf at each stage. */
function valuesOf(before: CompoundScore, after: CompoundScore, { alike }: RunPair) {
  const earlier = new Map(before.leaves.map((leaf) => [leaf.id, leaf]));
  const later = new Map(after.leaves.map((leaf) => [leaf.id, leaf]));
  const stored = (leaves: ReadonlyMap<string, LeafScore>): Fractions => {
    return ({ leaf }) => fractionIn(leaves.get(leaf.id));
  };
  const measured = (node: LeafNode): LeafScore | undefined => {
    const own = later.get(node.leaf.id);
    return own !== undefined && alike.has(node.leaf.id) ? own : earlier.get(node.leaf.id);
  };
  const register: Fractions = (node) => {
    const v = measured(node)?.v ?? null;
    return v === null ? null : fractionOf(node.scale, Rational.of(v), node.points);
  };
  const isSame = ({ leaf: { id } }: LeafNode) => {
    const own = later.get(id);
    return own === undefined || !alike.has(id) || own.v === earlier.get(id)?.v;
  };
  const evidence: Fractions = (node) => (isSame(node) ? stored(earlier)(node) : register(node));
  return {
    before: stored(earlier),
    evidence,
    register: before.type === after.type ? evidence : register,
    rule: (node: LeafNode) => (later.has(node.leaf.id) ? stored(later)(node) : register(node)),
    after: stored(later),
  };
}

function fractionIn(leaf: LeafScore | undefined): Rational | null {
  const f = leaf?.f ?? null;
  return f === null ? null : Rational.of(f);
}

/** 100 × f of the root (scoring rule 3); null where nothing has a fraction. */
function joined(
  tree: readonly IndicatorNode[],
  fractions: Fractions,
  treat: Guideline['missing']['treat'],
): Rational | null {
  const f = joinedFraction(tree, fractions, treat);
  return f === null ? null : Rational.HUNDRED.times(f);
}

function joinedFraction(
  nodes: readonly IndicatorNode[],
  fractions: Fractions,
  treat: Guideline['missing']['treat'],
): Rational | null {
  let earned = Rational.ZERO;
  let possible = Rational.ZERO;
  for (const node of nodes) {
    const own = node.kind === 'branch' ? joinedFraction(node.children, fractions, treat) : fractions(node);
    const f = own ?? (node.kind === 'leaf' && treat === 'zero' ? Rational.ZERO : null);
    if (f === null) continue;
    earned = earned.plus(node.points.times(f));
    possible = possible.plus(node.points);
  }
  // With 15 digits, as a run keeps it: exact fractions of stored ones would grow with every branch.
  return possible.isZero() ? null : Rational.of(earned.dividedBy(possible).toNumber());
}

function adjusted(
  base: Rational,
  { bonus, deduction }: CompoundScore,
  { maximum }: Pick<Guideline, 'maximum'>,
): Rational {
  const raw = base.plus(Rational.of(bonus ?? 0)).minus(Rational.of(deduction ?? 0));
  if (raw.isBelow(Rational.ZERO)) return Rational.ZERO;
  return maximum === null ? raw : raw.within(Rational.ZERO, Rational.of(maximum));
}

const trees = new WeakMap<Guideline, Map<string, readonly IndicatorNode[]>>();

/** The tree of a type in a phase, made once a guideline. */
function treeOf({ guideline, phase }: RunSide, type: string): readonly IndicatorNode[] {
  const known = trees.get(guideline) ?? new Map<string, readonly IndicatorNode[]>();
  trees.set(guideline, known);
  const key = `${phase} ${type}`;
  const tree = known.get(key) ?? indicatorTree(guideline, type, phase);
  known.set(key, tree);
  return tree;
}
