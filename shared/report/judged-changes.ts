import type { Certainty } from '../action/change/certainty.ts';
import type { CompoundScore } from '../model/scores.ts';

/** How far the changes since mid-year can be relied on. */
export interface JudgedChanges {
  /** Of the score; null where either phase has none. */
  score(compound: CompoundScore): Certainty | null;
  /** Of a leaf, by its id; null where there is no difference to be judged. */
  leaf(compound: CompoundScore, id: string): Certainty | null;
  /** Leaves present in both phases, and the names of those whose change is within noise. */
  leaves(compound: CompoundScore): { readonly compared: number; readonly noise: readonly string[] };
}
