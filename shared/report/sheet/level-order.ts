import { type Guideline, type Indicator, isBranch } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';

/** The indicators that a run looked at, in an order in which the children of every branch stand side by side. */
export interface LevelOrder {
  /** The first level, then the second, and so on; leaves and branches alike. */
  readonly indicators: readonly Indicator[];
  /** The ids of those of the first level. */
  readonly top: readonly string[];
  /** The ids of a branch's children that the run looked at. */
  childrenOf(branch: string): readonly string[];
}

/** Orders what some compound has been scored by; an indicator that applied to none is not in it. */
export function levelOrder(
  { indicators }: Pick<Guideline, 'indicators'>,
  compounds: readonly CompoundScore[],
): LevelOrder {
  const seen = new Set(
    compounds.flatMap(({ branches, leaves }) => [...branches, ...leaves].map(({ id }) => id)),
  );
  const present = (nodes: readonly Indicator[]) => nodes.filter(({ id }) => seen.has(id));
  const children = new Map<string, readonly string[]>();
  const top = present(indicators);
  const ordered: Indicator[] = [...top];
  // The list grows while it is walked: what stands further down comes after all of its own level.
  for (const node of ordered) {
    if (!isBranch(node)) continue;
    const below = present(node.children);
    children.set(
      node.id,
      below.map(({ id }) => id),
    );
    ordered.push(...below);
  }
  return {
    indicators: ordered,
    top: top.map(({ id }) => id),
    childrenOf: (branch) => children.get(branch) ?? [],
  };
}
