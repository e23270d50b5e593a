import type { Leaf } from '../model/guideline.ts';

/** The scale by which a compound type's value becomes points: the leaf's, or what the type has instead. */
export function scaleOfType({ overrides, scale }: Leaf, type: string): Leaf['scale'] {
  return (Object.hasOwn(overrides, type) ? overrides[type]?.scale : undefined) ?? scale;
}
