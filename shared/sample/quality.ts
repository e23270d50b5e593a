import { type Compound, committeeKey } from '../model/compound.ts';
import type { AssessedObject } from '../model/evidence.ts';
import type { Leaf } from '../model/guideline.ts';
import type { Phase } from '../model/phase.ts';
import { chanceOf } from '../statistics/chance.ts';
import { profileOf } from './district.ts';
import { PHASE_SHIFT, SPREAD } from './parameters.ts';

/**
 * What is true of the sample before anybody measures it: the fraction of a leaf's points that a compound
 * or committee deserves in a phase.
 */
export type Deserved = (object: AssessedObject, leaf: Leaf, phase: Phase) => number;

/**
 * Lays down how well everything is run: the type, the subdistrict, the committee and the compound itself
 * each move it, then the phase, then what the type and the compound find hard.
 */
export function deservedFractions(compounds: readonly Compound[], seed: number): Deserved {
  const drawn = (spread: number, ...names: readonly string[]) => chanceOf(seed, ...names).normal(0, spread);
  const compoundQuality = new Map(
    compounds.map((compound) => [
      compound.code,
      profileOf(compound.type).quality +
        drawn(SPREAD.subdistrict, 'subdistrict', compound.subdistrict) +
        drawn(SPREAD.committee, 'committee', committeeKey(compound)) +
        drawn(SPREAD.compound, 'quality', compound.code),
    ]),
  );
  const typeOf = new Map(compounds.map((compound) => [compound.code, compound.type]));
  const committeeQuality = meansBy(compounds.map((c) => [committeeKey(c), compoundQuality.get(c.code) ?? 0]));
  return ({ level, id }, leaf, phase) => {
    const quality = (level === 'committee' ? committeeQuality : compoundQuality).get(id) ?? 0;
    const fraction =
      quality +
      PHASE_SHIFT[phase] +
      drawn(SPREAD.phase, 'phase', phase, id) +
      drawn(SPREAD.typeAndLeaf, 'hard', typeOf.get(id) ?? level, leaf.id) +
      drawn(SPREAD.leaf, 'leaf', id, leaf.id);
    return Math.min(1, Math.max(0, fraction));
  };
}

function meansBy(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return new Map(
    [...groups].map(([key, values]) => [key, values.reduce((a, b) => a + b, 0) / values.length]),
  );
}
