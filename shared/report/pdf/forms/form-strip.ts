import type { Strip } from '../page/flow.ts';

/** A strip of a form. */
export interface FormStrip extends Strip {
  /** Drawn above it again where it begins a page: the head of its table. */
  readonly head?: Strip;
}

/** Room between two things; nothing where a page begins with it. */
export function gapStrip(height: number): FormStrip {
  return { height, marks: [] };
}
