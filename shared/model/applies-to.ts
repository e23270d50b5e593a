import type { Leaf } from './guideline.ts';
import type { Phase } from './phase.ts';

/** Whether compounds of a type are measured on the leaf; a list left out means all. */
export function appliesTo(leaf: Pick<Leaf, 'appliesTo'>, type: string): boolean {
  return leaf.appliesTo?.includes(type) ?? true;
}

/** Whether the leaf is measured in a phase; a list left out means both. */
export function appliesIn(leaf: Pick<Leaf, 'phases'>, phase: Phase): boolean {
  return leaf.phases?.includes(phase) ?? true;
}
