import type { Guideline, Leaf } from '../../model/guideline.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Scale, scaleRule } from '../../rules/scales/registry.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';

/** A scale must be able to say what every value is worth, for each type that has its own too. */
export function checkScales(guideline: Guideline): Problem[] {
  return placedLeaves(guideline.indicators)
    .flatMap(scalesOf)
    .flatMap(({ scale, points, path }) =>
      scaleRule(scale)
        .objections(scale, points)
        .map((objection) => ({ ...objection, place: { path } })),
    );
}

interface PlacedScale {
  readonly scale: Scale;
  readonly points: number;
  readonly path: string;
}

function scalesOf({ node, path }: Placed<Leaf>): PlacedScale[] {
  const overridden = Object.entries(node.overrides).map(([type, override]) => ({
    scale: override.scale ?? node.scale,
    points: override.points ?? node.points,
    path: `${path} › overrides › ${type}`,
  }));
  return [{ scale: node.scale, points: node.points, path: `${path} › scale` }, ...overridden];
}
