import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';
import type { CompoundScore, LeafScore } from '../../model/scores.ts';
import { fractionOf } from '../../rules/scales/registry.ts';
import { type IndicatorNode, indicatorTree, type LeafNode } from '../../scoring/indicator-tree.ts';

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

type Fractions = (leaf: LeafNode) => number | null;

/**
 * The unrounded score as it was, after each substitution, and as it became. In doubles, as the fractions are stored: what is said of
 * a cause is rounded, and the rest has a name.
 */
export function scoresOnTheWay(before: CompoundScore, after: CompoundScore, pair: RunPair): number[] {
  const trees = {
    before: treeOf(pair.before, before.type),
    register: treeOf(pair.before, after.type),
    after: treeOf(pair.after, after.type),
  };
  const fractions = fractionsOnTheWay(before, after, pair);
  const { treat: earlier } = pair.before.guideline.missing;
  const { treat: later } = pair.after.guideline.missing;
  const evidence = joinedFraction(trees.before, fractions.evidence, earlier);
  const isSameType = before.type === after.type;
  const bases = [
    joinedFraction(trees.before, fractions.before, earlier),
    evidence,
    isSameType ? evidence : joinedFraction(trees.register, fractions.scaled, earlier),
    joinedFraction(trees.register, fractions.rule, earlier),
    joinedFraction(trees.after, fractions.after, later),
  ];
  const scores: number[] = [];
  for (const base of bases) {
    const last = scores.at(-1) ?? before.raw ?? 0;
    scores.push(base === null ? last : adjusted(base, before, pair.before.guideline));
  }
  const whole = bases.at(-1) ?? null;
  return [...scores, whole === null ? (after.raw ?? 0) : adjusted(whole, after, pair.after.guideline)];
}

/** The fraction of each leaf at each stage. */
function fractionsOnTheWay(before: CompoundScore, after: CompoundScore, { alike }: RunPair) {
  const earlier = new Map(before.leaves.map((leaf) => [leaf.id, leaf]));
  const later = new Map(after.leaves.map((leaf) => [leaf.id, leaf]));
  const stored =
    (leaves: ReadonlyMap<string, LeafScore>): Fractions =>
    ({ leaf }) =>
      leaves.get(leaf.id)?.f ?? null;
  const measured = ({ leaf: { id } }: LeafNode) =>
    later.has(id) && alike.has(id) ? later.get(id) : earlier.get(id);
  const scaled: Fractions = (node) => {
    const v = measured(node)?.v ?? null;
    return v === null ? null : fractionOf(node.scale, Rational.of(v), node.points).toNumber();
  };
  const evidence: Fractions = (node) => {
    const { id } = node.leaf;
    const isSame = measured(node)?.v === earlier.get(id)?.v;
    return isSame ? stored(earlier)(node) : scaled(node);
  };
  return {
    before: stored(earlier),
    evidence,
    scaled,
    rule: (node: LeafNode) => (later.has(node.leaf.id) ? stored(later)(node) : evidence(node)),
    after: stored(later),
  };
}

/** Σ points·f / Σ points over those that have a fraction (scoring rule 3); null where none has. */
function joinedFraction(
  nodes: readonly IndicatorNode[],
  fractions: Fractions,
  treat: Guideline['missing']['treat'],
): number | null {
  let earned = 0;
  let possible = 0;
  for (const node of nodes) {
    const own = node.kind === 'branch' ? joinedFraction(node.children, fractions, treat) : fractions(node);
    const f = own ?? (node.kind === 'leaf' && treat === 'zero' ? 0 : null);
    if (f === null) continue;
    const points = node.points.toNumber();
    earned += points * f;
    possible += points;
  }
  return possible === 0 ? null : earned / possible;
}

/** The score that a root's fraction comes to, with bonus and deduction, within 0 and the maximum. */
function adjusted(
  fraction: number,
  { bonus, deduction }: CompoundScore,
  { maximum }: Pick<Guideline, 'maximum'>,
): number {
  const raw = 100 * fraction + (bonus ?? 0) - (deduction ?? 0);
  return Math.max(0, maximum === null ? raw : Math.min(raw, maximum));
}

const TREES = new WeakMap<Guideline, Map<string, readonly IndicatorNode[]>>();

/** The tree of a type in a phase, made once a guideline. */
function treeOf({ guideline, phase }: RunSide, type: string): readonly IndicatorNode[] {
  const known = TREES.get(guideline) ?? new Map<string, readonly IndicatorNode[]>();
  TREES.set(guideline, known);
  const key = `${phase} ${type}`;
  const tree = known.get(key) ?? indicatorTree(guideline, type, phase);
  known.set(key, tree);
  return tree;
}
