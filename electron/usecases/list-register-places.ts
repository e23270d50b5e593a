import type { RegisterPlace, RegisterPlaces } from '../../shared/contract/register.ts';
import { type Compound, committeeKey } from '../../shared/model/compound.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import type { Workspace } from '../store/workspace.ts';

/** The subdistricts and committees of a phase, in the order of their first compounds, with what they count. */
export function listRegisterPlaces({ store }: Workspace, phase: Phase): Result<RegisterPlaces> {
  const compounds = listCompounds(store, phase);
  return ok({
    types: currentGuideline(store).guideline.types,
    subdistricts: placesBy(compounds, ({ subdistrict }) => subdistrict).map((inside) =>
      placeOf(inside, null),
    ),
    committees: placesBy(compounds, committeeKey).map((inside) => placeOf(inside, inside[0].committee)),
  });
}

/** The compounds of one place; there is no place without one. */
type Inside = readonly [Compound, ...Compound[]];

function placesBy(compounds: readonly Compound[], nameOf: (compound: Compound) => string): Inside[] {
  const places = new Map<string, [Compound, ...Compound[]]>();
  for (const compound of compounds) {
    const place = places.get(nameOf(compound));
    if (place === undefined) places.set(nameOf(compound), [compound]);
    else place.push(compound);
  }
  return [...places.values()];
}

function placeOf(inside: Inside, committee: string | null): RegisterPlace {
  const households = numbersOf(inside.map((compound) => compound.households));
  return {
    subdistrict: inside[0].subdistrict,
    committee,
    committees: new Set(inside.map(committeeKey)).size,
    compounds: inside.length,
    households: sum(households),
    withoutHouseholds: inside.length - households.length,
    residents: sum(numbersOf(inside.map((compound) => compound.residents))),
    byType: countsOf(inside.map(({ type }) => type)),
  };
}

function numbersOf(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** Null for the sum of nothing, which is no 0. */
function sum(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
}

function countsOf(types: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}
