import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';

/** What the guideline calls the type of a compound; its code where it no longer knows it. */
export function typeName({ type }: Pick<CompoundScore, 'type'>, { types }: Pick<Guideline, 'types'>): string {
  return types.find(({ code }) => code === type)?.name ?? type;
}
