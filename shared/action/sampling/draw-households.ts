import type { Phase } from '../../model/phase.ts';
import type { DrawMethod } from '../../model/records/sampling-plan.ts';
import { type Chance, chanceOf } from '../../statistics/chance.ts';

/** How households are drawn; the same terms draw the same households from the same list. */
export interface DrawTerms {
  readonly seed: number;
  readonly phase: Phase;
  readonly method: DrawMethod;
}

/** Who was drawn in a compound. */
export interface Drawn<Household> {
  /** In the order of the list. */
  readonly sample: readonly Household[];
  /** 备用户, to be asked one after the other in place of those that cannot be. */
  readonly reserve: readonly Household[];
}

/** Of ten households drawn so many more are held in reserve. */
const RESERVE_OF_TEN = 3;

/**
 * Draws the households of one compound and a reserve of three for every ten. Each compound has a chance of its own: what is drawn in
 * one does not depend on the others.
 *
 * @param listed its households in the order of the list
 * @param planned how many are wanted; all of them where fewer are listed
 */
export function drawHouseholds<Household>(
  code: string,
  listed: readonly Household[],
  planned: number,
  { seed, phase, method }: DrawTerms,
): Drawn<Household> {
  const chance = chanceOf(seed, 'draw', phase, code);
  const wanted = Math.min(planned, listed.length);
  const places =
    method === 'systematic'
      ? everySoMany(listed.length, wanted, chance)
      : byChance(listed.length, wanted, chance);
  const isDrawn = new Set(places);
  const rest = listed.filter((_, place) => !isDrawn.has(place));
  return {
    sample: listed.filter((_, place) => isDrawn.has(place)),
    reserve: chance.shuffled(rest).slice(0, Math.ceil((wanted * RESERVE_OF_TEN) / 10)),
  };
}

/**
 * Places N/n apart, from a start by chance. In whole numbers, so that no two fall together; every household is exactly as likely as
 * any other.
 */
function everySoMany(listed: number, wanted: number, chance: Chance): number[] {
  const start = chance.whole(0, listed - 1);
  return Array.from({ length: wanted }, (_, turn) => Math.floor((start + turn * listed) / wanted));
}

function byChance(listed: number, wanted: number, chance: Chance): number[] {
  return chance.shuffled(Array.from({ length: listed }, (_, place) => place)).slice(0, wanted);
}
