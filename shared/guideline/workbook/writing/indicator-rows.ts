import { Rational, sum } from '../../../exact/rational.ts';
import {
  type Branch,
  type Guideline,
  type Indicator,
  isBranch,
  type Leaf,
  leavesOf,
} from '../../../model/guideline.ts';

/** What one row of 指标 says. */
export interface IndicatorRow {
  /** A leaf, or what one type has instead of the leaf above. */
  readonly content: { readonly leaf: Leaf } | { readonly type: string; readonly instead: Override };
  /** Level by level: the branch that begins here, `ends` where one ends and none follows, null for no change. */
  readonly levels: readonly (Branch | 'ends' | null)[];
}

export type Override = Leaf['overrides'][string];

/** The rows of 指标 in the order of the document: each leaf, then its overrides. */
export function indicatorRows({ indicators }: Guideline): IndicatorRow[] {
  const depth = depthOf(indicators);
  let above: readonly Branch[] = [];
  return leavesBelow(indicators).flatMap(({ leaf, branches }) => {
    const levels = levelChanges(above, branches, depth);
    above = branches;
    return [{ content: { leaf }, levels }, ...overrideRows(leaf)];
  });
}

function overrideRows({ overrides }: Leaf): IndicatorRow[] {
  return Object.entries(overrides).map(([type, instead]) => ({ content: { type, instead }, levels: [] }));
}

/** How many levels of branches there are; at least 1, so that there is a column to begin in. */
export function depthOf(indicators: readonly Indicator[]): number {
  return Math.max(1, ...leavesBelow(indicators).map(({ branches }) => branches.length));
}

interface PlacedLeaf {
  readonly leaf: Leaf;
  /** From the first level down. */
  readonly branches: readonly Branch[];
}

function leavesBelow(indicators: readonly Indicator[], branches: readonly Branch[] = []): PlacedLeaf[] {
  return indicators.flatMap((node) =>
    isBranch(node) ? leavesBelow(node.children, [...branches, node]) : [{ leaf: node, branches }],
  );
}

/** Where a level begins anew, a blank below it says that there is no branch; before that it says “as above”. */
function levelChanges(before: readonly Branch[], now: readonly Branch[], depth: number) {
  const first = Array.from({ length: depth }, (_, level) => level).find((at) => before[at] !== now[at]);
  return Array.from({ length: depth }, (_, level) => {
    if (first === undefined || level < first) return null;
    return now[level] ?? (level === first ? 'ends' : null);
  });
}

/** The points of all leaves below, as the live sums of the workbook add them up. */
export function leafPoints(indicators: readonly Indicator[]): number {
  return sum(leavesOf(indicators).map(({ points }) => Rational.of(points))).toNumber();
}
