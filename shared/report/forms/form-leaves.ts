import { appliesIn } from '../../model/applies-to.ts';
import { type Guideline, type Leaf, leavesOf } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';

type Measure = Leaf['measure'];

/** A leaf whose measure is of one kind. */
export type LeafOf<Kind extends Measure['kind']> = Leaf & {
  readonly measure: Extract<Measure, { kind: Kind }>;
};

/** The leaves of a phase that are measured in this way, in the order of the guideline. */
export function leavesBy<Kind extends Measure['kind']>(
  { indicators }: Pick<Guideline, 'indicators'>,
  phase: Phase,
  kind: Kind,
): LeafOf<Kind>[] {
  const isOfKind = (leaf: Leaf): leaf is LeafOf<Kind> => leaf.measure.kind === kind;
  return leavesOf(indicators)
    .filter((leaf) => appliesIn(leaf, phase))
    .filter(isOfKind);
}

/** As people and imports both call a leaf: 「1.1 居民动员」. */
export function leafName({ id, name }: Pick<Leaf, 'id' | 'name'>): string {
  return `${id} ${name}`;
}

/** The levels that these leaves are measured at. */
export function levelsOf(leaves: readonly Pick<Leaf, 'level'>[]): Leaf['level'][] {
  return [...new Set(leaves.map(({ level }) => level))];
}
