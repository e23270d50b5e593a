import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { WeightOrigin } from '../../model/weight-origin.ts';
import { describeComparisons } from './describe-comparisons.ts';
import { describeRounds } from './describe-rounds.ts';
import { type OriginGroup, originGroups } from './origin-group.ts';
import type { WeighedChild, WeightDescription } from './weight-description.ts';

/**
 * Where the points of a group of siblings come from, beside the points they have. The origin is one of an
 * accepted guideline: one about a branch that is not there throws.
 *
 * @example describeWeightOrigin({ method: 'direct', of: null, note: '局务会议' }, guideline).children[0]?.points
 */
export function describeWeightOrigin(origin: WeightOrigin, guideline: Guideline): WeightDescription {
  const group = originGroups(guideline.indicators).get(origin.of);
  if (group === undefined) throw new Error(`no branch ${origin.of}`);
  return describeOriginOf(origin, group);
}

/** The same for an origin whose siblings are at hand. */
export function describeOriginOf(origin: WeightOrigin, group: OriginGroup): WeightDescription {
  const common = { of: group.id, name: group.name, points: group.points, note: origin.note };
  switch (origin.method) {
    case 'direct':
      return { ...common, method: 'direct', children: weighedChildren(group, null) };
    case 'ahp': {
      const { weights, ...outcome } = describeComparisons(origin, group);
      return { ...common, ...outcome, children: weighedChildren(group, weights.map(Rational.of)) };
    }
    case 'delphi': {
      const { weights, ...outcome } = describeRounds(origin, group);
      return { ...common, ...outcome, children: weighedChildren(group, weights) };
    }
    default:
      return origin satisfies never;
  }
}

function weighedChildren(group: OriginGroup, weights: readonly Rational[] | null): WeighedChild[] {
  return group.children.map(({ id, name, points }, at) => {
    const weight = weights?.[at] ?? null;
    const implied = weight?.times(Rational.of(group.points)) ?? null;
    return {
      id,
      name,
      points,
      weight: weight?.toNumber() ?? null,
      implied: implied?.toNumber() ?? null,
    };
  });
}
