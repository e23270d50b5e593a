import { ASPECT_NAMES, ASPECTS, type Aspect } from '../../model/aspect.ts';
import { type Indicator, isBranch } from '../../model/guideline.ts';

/**
 * The aspect that an indicator belongs to: the first level of the guideline above it has the aspect's name. Null for a
 * guideline that is ordered otherwise, and for an indicator that it does not have.
 */
export function aspectOf(indicator: string, indicators: readonly Indicator[]): Aspect | null {
  const top = indicators.find((one) => holds(one, indicator));
  return ASPECTS.find((aspect) => ASPECT_NAMES[aspect].zh === top?.name.trim()) ?? null;
}

function holds(one: Indicator, id: string): boolean {
  return one.id === id || (isBranch(one) && one.children.some((child) => holds(child, id)));
}
