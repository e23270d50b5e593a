import { type Guideline, type Indicator, isBranch } from '../../model/guideline.ts';
import type { WeightOrigin } from '../../model/weight-origin.ts';
import { renaming } from './change-leaves.ts';

type Rename = (id: string) => string;

/** An indicator under another id that is not taken, which the origins of the weights follow. */
export function renameIndicator(guideline: Guideline, from: string, to: string): Guideline {
  const rename = renaming(from, to);
  const { weightOrigins } = guideline;
  const indicators = renameNodes(guideline.indicators, rename);
  if (weightOrigins === undefined) return { ...guideline, indicators };
  return { ...guideline, indicators, weightOrigins: weightOrigins.map((origin) => followed(origin, rename)) };
}

function renameNodes(indicators: readonly Indicator[], rename: Rename): Indicator[] {
  return indicators.map((node) => {
    const id = rename(node.id);
    return isBranch(node) ? { ...node, id, children: renameNodes(node.children, rename) } : { ...node, id };
  });
}

function followed(origin: WeightOrigin, rename: Rename): WeightOrigin {
  const of = origin.of === null ? null : rename(origin.of);
  switch (origin.method) {
    case 'direct':
      return { ...origin, of };
    case 'ahp':
      return { ...origin, of, comparisons: origin.comparisons.map((pair) => followedPair(pair, rename)) };
    case 'delphi':
      return { ...origin, of, rounds: origin.rounds.map((round) => followedRound(round, rename)) };
    default:
      return origin satisfies never;
  }
}

type Pair = Extract<WeightOrigin, { method: 'ahp' }>['comparisons'][number];
type Round = Extract<WeightOrigin, { method: 'delphi' }>['rounds'][number];

function followedPair(pair: Pair, rename: Rename): Pair {
  return { ...pair, higher: rename(pair.higher), lower: rename(pair.lower) };
}

function followedRound({ experts }: Round, rename: Rename): Round {
  return {
    experts: experts.map((expert) => ({
      ...expert,
      ratings: Object.fromEntries(Object.entries(expert.ratings).map(([id, rating]) => [rename(id), rating])),
    })),
  };
}
