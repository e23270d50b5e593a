import type { Guideline } from '../../model/guideline.ts';
import type { AhpOrigin, DelphiOrigin, WeightOrigin } from '../../model/weight-origin.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { MOST_COMPARED } from '../../statistics/pairwise-consistency.ts';
import { groupFacts, type OriginGroup, originGroups } from '../weights/origin-group.ts';
import { pairName, pairsOf } from '../weights/pairs.ts';

/** Each origin of weights is about one group of siblings, and can be computed with. */
export function checkWeightOrigins({ indicators, weightOrigins = [] }: Guideline): Problem[] {
  if (weightOrigins.length === 0) return [];
  const groups = originGroups(indicators);
  const seen = new Set<string | null>();
  return weightOrigins.flatMap((origin, index) => {
    const path = `weightOrigins › ${index + 1}`;
    const group = groups.get(origin.of);
    if (group === undefined) {
      return [problem('weight-origin-unknown-branch', { id: origin.of ?? '' }, { path })];
    }
    const repeated = seen.has(origin.of)
      ? [problem('weight-origin-repeated', groupFacts(group), { path })]
      : [];
    seen.add(origin.of);
    return [...repeated, ...originProblems(origin, group, path)];
  });
}

function originProblems(origin: WeightOrigin, group: OriginGroup, path: string): Problem[] {
  switch (origin.method) {
    case 'direct':
      return [];
    case 'ahp':
      return comparisonProblems(origin, group, path);
    case 'delphi':
      return origin.rounds.flatMap((round, index) => roundProblems(round, index + 1, group, path));
    default:
      return origin satisfies never;
  }
}

function comparisonProblems({ comparisons }: AhpOrigin, group: OriginGroup, path: string): Problem[] {
  const judged = new Set<string>();
  const faults = comparisons.flatMap(({ higher, lower }, index) => {
    const place = { path: `${path} › comparisons › ${index + 1}` };
    if (higher === lower) return [problem('weight-origin-pair-itself', { id: higher }, place)];
    const name = pairName(higher, lower);
    const twice = judged.has(name);
    judged.add(name);
    return [
      ...unknownChildren([higher, lower], group, place.path),
      ...(twice ? [problem('weight-origin-pair-twice', { one: higher, other: lower }, place)] : []),
    ];
  });
  return [...faults, ...notCompared(judged, group, path)];
}

function notCompared(judged: ReadonlySet<string>, group: OriginGroup, path: string): Problem[] {
  const count = group.children.length;
  if (count > MOST_COMPARED) {
    const facts = { ...groupFacts(group), count, most: MOST_COMPARED };
    return [problem('weight-origin-too-many', facts, { path })];
  }
  return pairsOf(group.children.map(({ id }) => id))
    .filter(([one, other]) => !judged.has(pairName(one, other)))
    .map(([one, other]) =>
      problem('weight-origin-pair-missing', { ...groupFacts(group), one, other }, { path }),
    );
}

function roundProblems(
  { experts }: DelphiOrigin['rounds'][number],
  round: number,
  group: OriginGroup,
  path: string,
): Problem[] {
  const seen = new Set<string>();
  return experts.flatMap(({ name, ratings }) => {
    const place = { path: `${path} › rounds › ${round} › experts › ${name}` };
    const twice = seen.has(name);
    seen.add(name);
    return [
      ...(twice ? [problem('weight-origin-expert-twice', { name, round }, place)] : []),
      ...unknownChildren(Object.keys(ratings), group, place.path),
    ];
  });
}

function unknownChildren(ids: readonly string[], group: OriginGroup, path: string): Problem[] {
  const known = new Set(group.children.map(({ id }) => id));
  return ids
    .filter((id) => !known.has(id))
    .map((id) => problem('weight-origin-unknown-child', { ...groupFacts(group), id }, { path }));
}
