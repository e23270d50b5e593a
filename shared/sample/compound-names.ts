import type { Chance } from '../statistics/chance.ts';
import {
  AUSPICIOUS,
  COMMODITY_ENDINGS,
  INTERNATIONAL_ENDINGS,
  LANE_ENDINGS,
  LANE_NAMES,
  NUMERALS,
  RELOCATION_ENDINGS,
  SCENERY,
} from './words/estates.ts';
import type { Subdistrict } from './words/subdistricts.ts';

type NameMaker = (chance: Chance, subdistrict: Subdistrict) => string;

const lane: NameMaker = (chance, { roads }) => `${chance.pick(roads)}${chance.whole(12, 1680)}弄`;
const houses: NameMaker = (chance, { roads }) => {
  const first = chance.whole(2, 1500);
  return `${chance.pick(roads)}${first}—${first + 2 * chance.whole(1, 12)}号`;
};
const village: NameMaker = (chance, { places }) => `${chance.pick(places)}${chance.pick(NUMERALS)}村`;
const newVillage: NameMaker = (chance, { places }) => `${chance.pick(places)}新村`;
const estate =
  (endings: readonly string[]): NameMaker =>
  (chance) =>
    `${chance.pick(AUSPICIOUS)}${chance.pick(SCENERY)}${chance.pick(endings)}`;
const localEstate =
  (endings: readonly string[]): NameMaker =>
  (chance, { places }) =>
    `${chance.pick(places)}${chance.pick(endings)}`;
const oldLane: NameMaker = (chance, subdistrict) =>
  `${lane(chance, subdistrict)}${chance.pick(LANE_NAMES)}${chance.pick(LANE_ENDINGS)}`;

/** How compounds of a type are called; a maker that stands twice is taken twice as often. */
const MAKERS: ReadonlyMap<string, readonly NameMaker[]> = new Map([
  ['sold_public', [lane, lane, lane, houses, village, village, newVillage]],
  ['commodity', [estate(COMMODITY_ENDINGS), estate(COMMODITY_ENDINGS), localEstate(COMMODITY_ENDINGS), lane]],
  ['international', [estate(INTERNATIONAL_ENDINGS), localEstate(INTERNATIONAL_ENDINGS)]],
  ['historic_villa', [lane, lane, oldLane, houses]],
  ['relocation', [estate(RELOCATION_ENDINGS), localEstate(RELOCATION_ENDINGS), village]],
]);
const OTHER_MAKERS: readonly NameMaker[] = [lane, estate(COMMODITY_ENDINGS)];

/**
 * Gives names and former names (曾用名) that nobody else has; a lane's number is always free at last.
 */
export function nameGiver(): (type: string, chance: Chance, subdistrict: Subdistrict) => string {
  const taken = new Set<string>();
  return (type, chance, subdistrict) => {
    const makers = MAKERS.get(type) ?? OTHER_MAKERS;
    for (let attempt = 0; ; attempt += 1) {
      const maker = attempt < 6 ? chance.pick(makers) : lane;
      const plain = maker(chance, subdistrict);
      const name = attempt < 40 ? plain : `${plain}${attempt}支弄`;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
}
