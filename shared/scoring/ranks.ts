import { grouped, ranking } from './ordering.ts';
import type { Published, Ranks, Standing } from './standing.ts';

/** The place of every scored compound in the district, in its type and in its subdistrict (scoring rule 11). */
export function rankStandings<S extends Standing & Published>(
  standings: readonly S[],
): (S & { readonly ranks: Ranks })[] {
  const district = ranking(standings);
  const type = rankingWithin(standings, ({ compound }) => compound.type);
  const subdistrict = rankingWithin(standings, ({ compound }) => compound.subdistrict);
  return standings.map((standing) => ({
    ...standing,
    ranks: {
      district: district.get(standing) ?? null,
      type: type.get(standing) ?? null,
      subdistrict: subdistrict.get(standing) ?? null,
    },
  }));
}

function rankingWithin<S extends Published>(
  standings: readonly S[],
  keyOf: (standing: S) => string,
): Map<S, number> {
  return new Map([...grouped(standings, keyOf).values()].flatMap((group) => [...ranking(group)]));
}
