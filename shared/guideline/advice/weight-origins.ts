import { published } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { placedIndicators } from '../indicator-path.ts';
import { describeOriginOf } from '../weights/describe-weight-origin.ts';
import { groupFacts, originGroups } from '../weights/origin-group.ts';
import type {
  ComparisonsDescription,
  RoundsDescription,
  WeightDescription,
} from '../weights/weight-description.ts';

/** CR, CV and Cr as they are usually asked for; points of 100. */
const RATIO_BELOW = 0.1;
const VARIATION_AT_MOST = 0.25;
const AUTHORITY_AT_LEAST = 0.7;
const POINTS_APART = Rational.ONE;

/**
 * What an expert would ask about the origin of the weights. CR is judged unrounded, the others as they are
 * published, at four digits.
 */
export function adviseWeightOrigins({ indicators, weightOrigins = [] }: Guideline): Problem[] {
  if (weightOrigins.length === 0) return [];
  const groups = originGroups(indicators);
  const paths = new Map(placedIndicators(indicators).map(({ node, path }) => [node.id, path]));
  return weightOrigins.flatMap((origin, index) => {
    const group = groups.get(origin.of);
    if (group === undefined) throw new Error(`no branch ${origin.of}`);
    const described = describeOriginOf(origin, group);
    const path = `weightOrigins › ${index + 1}`;
    const branch = groupFacts(group);
    return [
      ...(described.method === 'ahp' ? inconsistency(described, branch, path) : []),
      ...(described.method === 'delphi' ? disagreement(described, branch, path) : []),
      ...otherPoints(described, paths),
    ];
  });
}

type BranchFacts = ReturnType<typeof groupFacts>;

function figure(value: number): number {
  return published(Rational.of(value), { digits: 4, mode: 'half_up' });
}

function inconsistency(
  { ratio, worst }: ComparisonsDescription,
  branch: BranchFacts,
  path: string,
): Problem[] {
  if (ratio < RATIO_BELOW || worst === null) return [];
  const pair = { higher: worst.higher, lower: worst.lower, by: worst.by, byWeight: figure(worst.byWeight) };
  return [problem('weight-origin-inconsistent', { ...branch, ...pair, ratio: figure(ratio) }, { path })];
}

function disagreement({ rounds, children }: RoundsDescription, branch: BranchFacts, path: string): Problem[] {
  const last = rounds.at(-1);
  const spread = (last?.children ?? []).flatMap(({ id, variation }) => {
    if (variation === null || figure(variation) <= VARIATION_AT_MOST) return [];
    const place = { path: `${path} › rounds › ${rounds.length} › ${id}` };
    return [problem('weight-origin-spread', { id, variation: figure(variation) }, place)];
  });
  const authority = last?.authority ?? null;
  return [
    ...(children.some(({ weight }) => weight === null)
      ? [problem('weight-origin-unrated', branch, { path })]
      : []),
    ...spread,
    ...(authority !== null && figure(authority) < AUTHORITY_AT_LEAST
      ? [problem('weight-origin-authority', { ...branch, authority: figure(authority) }, { path })]
      : []),
  ];
}

function otherPoints({ children }: WeightDescription, paths: ReadonlyMap<string, string>): Problem[] {
  return children.flatMap(({ id, points, implied }) => {
    if (implied === null) return [];
    const shown = figure(implied);
    const apart = Rational.of(points).minus(Rational.of(shown));
    const isNear = apart.within(Rational.ZERO.minus(POINTS_APART), POINTS_APART).equals(apart);
    return isNear
      ? []
      : [problem('weight-origin-other-points', { points, implied: shown }, { path: paths.get(id) ?? id })];
  });
}
