import type { RectificationItem } from '../../model/records/rectification-item.ts';

/**
 * The earlier year that an item was taken over from: whose assessment gave rise to it, or in which it was registered where none
 * did; null for one of this year.
 */
export function takenOverFrom(
  { origin, steps }: Pick<RectificationItem, 'origin' | 'steps'>,
  year: number,
): number | null {
  const isAssessed = origin.kind === 'shortfall' || origin.kind === 'finding';
  const from = isAssessed ? origin.year : Number(steps[0]?.on.slice(0, 4) ?? year);
  return from < year ? from : null;
}
