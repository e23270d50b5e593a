import { Rational } from '../../../../shared/exact/rational.ts';
import { type PointSum, pointSums } from '../../../../shared/guideline/editing/point-sums.ts';
import {
  indexOf,
  type PositionedNode,
  positionedNodes,
  positionKey,
  siblingsOf,
} from '../../../../shared/guideline/editing/position.ts';
import { shortNumber } from '../../../../shared/language/digits.ts';
import { type Guideline, isBranch, type Leaf } from '../../../../shared/model/guideline.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { effectivePoints } from '../../../../shared/scoring/effective-points.ts';
import { indicatorTree } from '../../../../shared/scoring/indicator-tree.ts';

/** A node as a row of the tree. */
export interface TreeRow extends PositionedNode {
  readonly key: string;
  readonly isBranch: boolean;
  readonly isOpen: boolean;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** Of a branch. */
  readonly sum: PointSum | null;
  /** The points it has, for the type that is looked at; null where it does not apply. */
  readonly points: string | null;
  /** How many of the type's 100 points it decides; null for the base. */
  readonly counts: string | null;
  /** The names of the types that have something of their own here. */
  readonly own: readonly string[];
  /** The names of the types it is for; null for all. */
  readonly only: readonly string[] | null;
}

/** Through whose eyes the tree is seen: the base, or a type in a phase. */
export interface TreeView {
  readonly type: string | null;
  readonly phase: Phase;
}

/** The rows that are seen: nothing below a branch that is closed. */
export function treeRows(guideline: Guideline, view: TreeView, closed: ReadonlySet<string>): TreeRow[] {
  const { indicators } = guideline;
  const sums = pointSums(indicators);
  const pointsOf = pointsIn(guideline, view);
  const nodes = positionedNodes(indicators);
  const hidden = nodes
    .filter(({ node }) => isBranch(node) && closed.has(node.id))
    .map(({ at }) => positionKey(at));
  return nodes
    .filter(({ at }) => !hidden.some((key) => positionKey(at).startsWith(`${key}.`)))
    .map((positioned) => {
      const { node, at } = positioned;
      return {
        ...positioned,
        key: positionKey(at),
        isBranch: isBranch(node),
        isOpen: isBranch(node) && !closed.has(node.id),
        place: indexOf(at) + 1,
        siblings: siblingsOf(indicators, at).length,
        sum: sums.get(positionKey(at)) ?? null,
        ...pointsOf(positioned),
        ...typesOf(positioned, guideline),
      };
    });
}

type Points = Pick<TreeRow, 'points' | 'counts'>;

function pointsIn(guideline: Guideline, { type, phase }: TreeView): (positioned: PositionedNode) => Points {
  if (type === null) return ({ node }) => ({ points: shortNumber(Rational.of(node.points)), counts: null });
  const effective = effectivePoints(indicatorTree(guideline, type, phase));
  return ({ node }) => {
    const found = effective.get(node.id);
    if (found === undefined) return { points: null, counts: null };
    return { points: shortNumber(found.points), counts: shortNumber(found.counts, 2) };
  };
}

function typesOf({ node }: PositionedNode, { types }: Guideline): Pick<TreeRow, 'own' | 'only'> {
  if (isBranch(node)) return { own: [], only: null };
  const { overrides, appliesTo }: Leaf = node;
  const named = (codes: readonly string[]) =>
    types.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  const isForAll = appliesTo === undefined || types.every(({ code }) => appliesTo.includes(code));
  return { own: named(Object.keys(overrides)), only: isForAll ? null : named(appliesTo) };
}
