import type { Guideline, Leaf } from '../../model/guideline.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Scale, scaleRule } from '../../rules/scales/registry.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';
import { objectionAt } from './objection-at.ts';

/** A scale must be able to say what every value is worth, for each type that has its own too. */
export function checkScales(guideline: Guideline): Problem[] {
  return placedLeaves(guideline.indicators)
    .flatMap(scalesOf)
    .flatMap(({ scale, points, path }) =>
      scaleRule(scale)
        .objections(scale, points)
        .map((objection) => objectionAt(path, objection)),
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
    path: `${path} › overrides › ${type} › scale`,
  }));
  return [{ scale: node.scale, points: node.points, path: `${path} › scale` }, ...overridden];
}
