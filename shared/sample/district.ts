import type { Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import { apportion } from '../statistics/apportion.ts';
import { type Chance, chanceOf } from '../statistics/chance.ts';
import { nameGiver } from './compound-names.ts';
import { DISTRICT, OTHER_TYPE, TYPE_PROFILES, type TypeProfile } from './parameters.ts';
import { NUMERALS, PROPERTY_COMPANIES } from './words/estates.ts';
import { SUBDISTRICTS, type Subdistrict } from './words/subdistricts.ts';

/** How a type looks in the sample. */
export function profileOf(type: string): TypeProfile {
  return TYPE_PROFILES.get(type) ?? OTHER_TYPE;
}

/**
 * The register of the sample district: so many compounds of the guideline's types, subdistrict by
 * subdistrict and committee by committee, with the codes C0001, C0002, …
 */
export function sampleDistrict(guideline: Guideline, seed: number, size: number): Compound[] {
  const giveName = nameGiver();
  const places = placesOf(guideline, seed, size);
  const digits = Math.max(4, String(size).length);
  return places.map((place, index) => {
    const code = `C${String(index + 1).padStart(digits, '0')}`;
    const chance = chanceOf(seed, 'compound', code);
    const name = giveName(place.type, chance, place.subdistrict);
    const aliases = chance.happens(0.25) ? [giveName(place.type, chance, place.subdistrict)] : [];
    return { code, name, aliases, ...place, subdistrict: place.subdistrict.name, ...figures(place, chance) };
  });
}

interface Place {
  readonly type: string;
  readonly subdistrict: Subdistrict;
  readonly committee: string;
}

/** Where the compounds stand, subdistrict by subdistrict and committee by committee. */
function placesOf(guideline: Guideline, seed: number, size: number): Place[] {
  const types = guideline.types.map((type) => type.code);
  const perType = countsOfTypes(types, size);
  const perTypeAndSubdistrict = types.map((type, index) =>
    apportion(
      perType[index] ?? 0,
      SUBDISTRICTS.map((subdistrict) => weightOf(subdistrict, type)),
    ),
  );
  const perSubdistrict = SUBDISTRICTS.map((subdistrict, index) => ({
    subdistrict,
    types: types.flatMap((type, t) => new Array<string>(perTypeAndSubdistrict[t]?.[index] ?? 0).fill(type)),
  }));
  const committees = apportion(
    Math.max(1, Math.round((size * DISTRICT.committees) / DISTRICT.compounds)),
    perSubdistrict.map((part) => part.types.length),
  );
  return perSubdistrict.flatMap((part, index) => settle(part, committees[index] ?? 0, seed));
}

/** In proportion, but none of a type only where there are fewer compounds than types. */
function countsOfTypes(types: readonly string[], size: number): number[] {
  const shares = types.map((type) => profileOf(type).compounds);
  const counts = apportion(size, shares);
  if (size < types.length || !counts.includes(0)) return counts;
  return apportion(size - types.length, shares).map((count) => count + 1);
}

function weightOf(subdistrict: Subdistrict, type: string): number {
  const special = SUBDISTRICTS.some((other) => type in other.compounds);
  return subdistrict.compounds[special ? type : 'other'] ?? 0;
}

/** Shares the compounds of a subdistrict among its committees; each committee has at least one. */
function settle(
  { subdistrict, types }: { readonly subdistrict: Subdistrict; readonly types: readonly string[] },
  committees: number,
  seed: number,
): Place[] {
  const chance = chanceOf(seed, 'committees', subdistrict.name);
  const count = Math.min(types.length, Math.max(1, committees));
  return chance
    .shuffled(types)
    .map((type, index) => ({ type, home: index < count ? index : chance.whole(0, count - 1) }))
    .sort((a, b) => a.home - b.home)
    .map(({ type, home }) => ({ type, subdistrict, committee: committeeName(subdistrict, home) }));
}

/** Every place of the subdistrict once, then its second, third, … committee. */
function committeeName({ places }: Subdistrict, index: number): string {
  const place = places[index % places.length] ?? '';
  const round = Math.floor(index / places.length);
  return `${place}${round === 0 ? '' : (NUMERALS[round] ?? String(round + 1))}居委会`;
}

function figures({ type }: Place, chance: Chance) {
  const { households: size, builtYear } = profileOf(type);
  const drawn = size.median * Math.exp(chance.normal(0, size.spread));
  const households = Math.round(Math.min(3200, Math.max(18, drawn)));
  const known = !chance.happens(0.004);
  return {
    households: known ? households : null,
    residents: known ? Math.round(households * chance.between(2.1, 3)) : null,
    buildings: Math.max(1, Math.round(households / chance.between(24, 60))),
    builtYear: chance.whole(...builtYear),
    propertyCompany: chance.happens(0.94) ? chance.pick(PROPERTY_COMPANIES) : null,
    ownersCommittee: ownersCommittee(type, chance),
  };
}

function ownersCommittee(type: string, chance: Chance): string {
  if (type === 'historic_villa') return '院落自管小组';
  return chance.pick(['已成立', '已成立', '已成立', '换届中', '筹备中']);
}
