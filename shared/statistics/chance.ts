import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random numbers that is the same whenever it is asked for under the same seed and names. */
export interface Chance {
  /** From 0 (included) to 1 (excluded). */
  uniform(): number;
  between(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  normal(mean: number, deviation: number): number;
  happens(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** The list in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
  /** The whole number below or above, so that the mean of many is the value itself. */
  rounded(value: number): number;
}

/**
 * The chance that belongs to one thing: streams of different names do not disturb each other, so that a
 * compound keeps its evidence when another is added.
 *
 * @example chanceOf(1, 'households', 'C0001').whole(10, 20)
 */
export function chanceOf(seed: number, ...names: readonly (string | number)[]): Chance {
  const generator = xoroshiro128plus(hash(`${seed}/${names.join('/')}`));
  const uniform = () => uniformFloat64(generator);
  const whole = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    whole,
    between: (low, high) => low + uniform() * (high - low),
    normal: (mean, deviation) => mean + deviation * bell(uniform(), uniform()),
    happens: (probability) => uniform() < probability,
    pick: (items) => itemAt(items, whole(0, items.length - 1)),
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: uniform() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
    rounded: (value) => Math.floor(value + uniform()),
  };
}

/** Two uniform numbers make one of the bell curve (Box and Muller). */
function bell(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('nothing to pick from an empty list');
  return item;
}

/** FNV-1a with a final stir, as a signed 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return value ^ (value >>> 13);
}
