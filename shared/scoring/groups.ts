import { publishWeightedMean, type Rounding } from '../exact/publish.ts';
import { committeeKey } from '../model/compound.ts';
import type { GroupLevel, GroupScore } from '../model/scores.ts';
import { grouped, ranking } from './ordering.ts';
import type { Standing } from './standing.ts';

const LEVELS: readonly { readonly level: GroupLevel; readonly keyOf: (standing: Standing) => string }[] = [
  { level: 'district', keyOf: () => '' },
  { level: 'type', keyOf: ({ compound }) => compound.type },
  { level: 'subdistrict', keyOf: ({ compound }) => compound.subdistrict },
  { level: 'committee', keyOf: ({ compound }) => committeeKey(compound) },
];

/**
 * Household-weighted means of the unrounded scores, rounded once, for the district, the types, the
 * subdistricts and the committees; the latter two are ranked among themselves (scoring rule 12).
 */
export function groupScores(standings: readonly Standing[], rounding: Rounding): GroupScore[] {
  return LEVELS.flatMap(({ level, keyOf }) => {
    const groups = [...grouped(standings, keyOf)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, members]) => groupScore(level, key, members, rounding));
    const ranks = level === 'subdistrict' || level === 'committee' ? ranking(groups) : new Map();
    return groups.map((group) => ({ ...group, rank: ranks.get(group) ?? null }));
  });
}

function groupScore(
  level: GroupLevel,
  key: string,
  members: readonly Standing[],
  rounding: Rounding,
): GroupScore {
  const items = members.flatMap(({ compound, raw }) =>
    raw === null ? [] : [{ weight: compound.households ?? 0, value: raw }],
  );
  return {
    level,
    key,
    score: publishWeightedMean(items, rounding),
    households: items.reduce((households, item) => households + item.weight, 0),
    scored: items.length,
    withheld: members.length - items.length,
    rank: null,
  };
}
