import type { Leaf } from '../model/guideline.ts';
import type { Chance } from '../statistics/chance.ts';

/**
 * The measured value that earns about this fraction of the leaf's points: the scale read backwards. A
 * type's own scale and points are taken where it has some; between two steps chance decides.
 *
 * @example aim({ ...leaf, scale: { kind: 'linear', zero: 40, full: 90 } }, undefined, 0.5, chance) // 65
 */
export function aim(leaf: Leaf, type: string | undefined, fraction: number, chance: Chance): number {
  const own = type === undefined ? undefined : leaf.overrides[type];
  const points = own?.points ?? leaf.points;
  const scale = own?.scale ?? leaf.scale;
  switch (scale.kind) {
    case 'linear':
      return scale.zero + fraction * (scale.full - scale.zero);
    case 'deduct':
      return points * (1 - fraction);
    case 'steps':
      return valueAtStep(scale, fraction * points, chance);
    default:
      return scale satisfies never;
  }
}

type Steps = Extract<Leaf['scale'], { kind: 'steps' }>;

function valueAtStep(scale: Steps, earned: number, chance: Chance): number {
  const lowest = Math.min(...scale.steps.map((step) => step.from));
  const bands = [
    ...scale.steps.map(({ from, points }, index) => ({ from, to: scale.steps[index - 1]?.from, points })),
    { from: 0, to: lowest, points: scale.otherwise },
  ].sort((a, b) => a.points - b.points);
  const above = bands.findIndex((band) => band.points >= earned);
  const upper = bands[above === -1 ? bands.length - 1 : above];
  const lower = bands[Math.max(0, above - 1)] ?? upper;
  if (upper === undefined || lower === undefined) return lowest;
  const nearness =
    upper.points === lower.points ? 1 : (earned - lower.points) / (upper.points - lower.points);
  const band = chance.happens(nearness) ? upper : lower;
  const width = (band.to ?? band.from + Math.max(1, band.from / 20)) - band.from;
  return band.from + width * 0.95 * chance.uniform();
}
