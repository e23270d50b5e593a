import type { ShortfallGroupLevel, ShortfallPlace } from '../../../shared/contract/shortfalls.ts';
import { committeeKey } from '../../../shared/model/compound.ts';
import type { CompoundScore } from '../../../shared/model/scores.ts';
import { typeName } from '../../../shared/model/type-name.ts';
import { grouped } from '../../../shared/scoring/ordering.ts';
import type { ShortfallMaterial } from './shortfall-material.ts';

/** The compounds of each place of a level, by its key. */
export function placesOf(
  level: ShortfallGroupLevel,
  { run, guideline }: ShortfallMaterial,
): Map<string, CompoundScore[]> {
  const { compounds } = run.scores;
  const groups = grouped(compounds, (compound) => KEYS[level](compound));
  if (level !== 'type') return groups;
  return new Map(
    guideline.types.flatMap(({ code }) => (groups.has(code) ? [[code, groups.get(code) ?? []]] : [])),
  );
}

const KEYS: Readonly<Record<ShortfallGroupLevel, (compound: CompoundScore) => string>> = {
  committee: committeeKey,
  subdistrict: ({ subdistrict }) => subdistrict,
  type: ({ type }) => type,
  district: () => '',
};

/** A place as it is named, and how many of its compounds have a score. */
export function placeView(
  level: ShortfallGroupLevel,
  key: string,
  compounds: readonly CompoundScore[],
  { guideline }: ShortfallMaterial,
): ShortfallPlace {
  return {
    key,
    name: level === 'district' ? '全区' : level === 'type' ? typeName(guideline.types, key) : key,
    compounds: compounds.length,
    scored: compounds.filter(({ score }) => score !== null).length,
  };
}
