import type { Leaf } from '../../model/guideline.ts';
import type { Phase } from '../../model/phase.ts';

/** Whether compounds of a type are measured on the leaf. */
export function appliesTo(leaf: Leaf, type: string): boolean {
  return leaf.appliesTo?.includes(type) ?? true;
}

/** Whether the leaf is measured in a phase. */
export function appliesIn(leaf: Leaf, phase: Phase): boolean {
  return leaf.phases?.includes(phase) ?? true;
}
