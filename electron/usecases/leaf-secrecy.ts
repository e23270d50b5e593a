import { personName } from '../../shared/intake/matching/person-name.ts';
import { type Compound, committeeKey } from '../../shared/model/compound.ts';
import { type Guideline, type Leaf, leavesOf } from '../../shared/model/guideline.ts';
import { isMarkHidden } from '../../shared/model/mark-secrecy.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { measureRule } from '../../shared/rules/measures/registry.ts';
import { markReader } from '../store/mark-readers.ts';
import type { ReadStore } from '../store/store.ts';

/** Whether what a compound has in a leaf is kept from the person at work. */
export type LeafSecrecy = (
  compound: Pick<Compound, 'code' | 'subdistrict' | 'committee'>,
  leaf: string,
) => boolean;

/**
 * An expert who has not marked an object on an indicator yet sees nothing that others' marks came to there; whoever
 * gives no marks sees all.
 */
export function leafSecrecy(db: ReadStore, phase: Phase, person: string, guideline: Guideline): LeafSecrecy {
  const reader = markReader(db, phase, personName(person));
  if (!reader.isExpert) return () => false;
  const leaves = new Map(leavesOf(guideline.indicators).map((leaf) => [leaf.id, leaf]));
  return (compound, id) => {
    const leaf = leaves.get(id);
    if (leaf === undefined || !restsOnMarks(leaf)) return false;
    const own = { level: 'compound', id: compound.code } as const;
    const object = leaf.level === 'compound' ? own : { level: leaf.level, id: committeeKey(compound) };
    return isMarkHidden({ object, indicator: id, expert: OTHERS }, reader);
  };
}

/** No expert is called this. */
const OTHERS = '';

function restsOnMarks({ id, measure }: Leaf): boolean {
  return measureRule(measure).reads(measure, id).kind === 'marks';
}
