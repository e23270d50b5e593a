import { Rational } from '../../exact/rational.ts';
import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Scale } from '../../rules/scales/registry.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';

/** A scale must be able to say what every value is worth, for each type that has its own too. */
export function checkScales(guideline: Guideline): Problem[] {
  return placedLeaves(guideline.indicators).flatMap(scalesOf).flatMap(scaleProblems);
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

function scaleProblems({ scale, points, path }: PlacedScale): Problem[] {
  switch (scale.kind) {
    case 'linear':
      return Rational.of(scale.zero).equals(Rational.of(scale.full))
        ? [problem('guideline-zero-equals-full', { value: scale.zero }, { path })]
        : [];
    case 'steps':
      return [...stepsOutOfBounds(scale, points, path), ...stepsOutOfOrder(scale, path)];
    case 'deduct':
      return [];
    default:
      return scale satisfies never;
  }
}

type Steps = Extract<Scale, { kind: 'steps' }>;

function stepsOutOfBounds(scale: Steps, max: number, path: string): Problem[] {
  return [...scale.steps.map((step) => step.points), scale.otherwise]
    .filter((points) => points < 0 || Rational.of(max).isBelow(Rational.of(points)))
    .map((points) => problem('guideline-step-points', { points, max }, { path }));
}

function stepsOutOfOrder(scale: Steps, path: string): Problem[] {
  return scale.steps.slice(1).flatMap((step, index) => {
    const from = scale.steps[index]?.from ?? step.from;
    return Rational.of(step.from).isBelow(Rational.of(from))
      ? []
      : [problem('guideline-steps-order', { from, next: step.from }, { path })];
  });
}
