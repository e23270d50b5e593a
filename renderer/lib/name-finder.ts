import { placeIn, type Spelling, spellingOf } from './pinyin.ts';

/** Finds things by their names; made once for a list, asked at every keystroke. */
export interface NameFinder<Item> {
  /** The things of which every typed word stands in some name, in their own order; all for nothing typed. */
  filter(typed: string): readonly Item[];
  /** The same, at most so many, those first whose names begin with what was typed; none for nothing typed. */
  best(typed: string, most: number): readonly Item[];
}

/**
 * Prepares a list for being searched by characters, 拼音 or initials.
 *
 * @example nameFinder(compounds, ({ name, code }) => [name, code]).filter('hqxc 12')
 */
export function nameFinder<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly (string | null)[],
): NameFinder<Item> {
  const prepared = items.map((item) => ({
    item,
    spellings: namesOf(item).flatMap((name) => (name === null ? [] : [spellingOf(name)])),
  }));
  const found = (typed: string) => {
    const words = wordsOf(typed);
    return prepared.flatMap(({ item, spellings }) => {
      const distance = distanceOf(spellings, words);
      return distance === null ? [] : [{ item, distance }];
    });
  };
  return {
    filter: (typed) => (wordsOf(typed).length === 0 ? items : found(typed).map(({ item }) => item)),
    best: (typed, most) => (wordsOf(typed).length === 0 ? [] : nearest(found(typed), most)),
  };
}

function wordsOf(typed: string): string[] {
  return typed.split(/\s+/u).filter((word) => word !== '');
}

/** How far into the names the words stand, the longer name being further; null when one of them is in none. */
function distanceOf(spellings: readonly Spelling[], words: readonly string[]): number | null {
  let sum = 0;
  for (const word of words) {
    const distance = nearestPlace(spellings, word);
    if (distance === null) return null;
    sum += distance;
  }
  return sum;
}

/** A character further in weighs more than any length of the name. */
const WEIGHT_OF_PLACE = 1000;

function nearestPlace(spellings: readonly Spelling[], word: string): number | null {
  let nearest: number | null = null;
  for (const spelling of spellings) {
    const place = placeIn(spelling, word);
    if (place === null) continue;
    const distance = place * WEIGHT_OF_PLACE + spelling.length;
    if (nearest === null || distance < nearest) nearest = distance;
  }
  return nearest;
}

function nearest<Item>(found: { item: Item; distance: number }[], most: number): Item[] {
  return found
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ item }) => item);
}
