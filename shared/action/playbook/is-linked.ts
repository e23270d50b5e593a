import { plainText } from '../../cells/plain-text.ts';
import type { Leaf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';

/**
 * Whether an entry names an indicator, by its name or its number. Entries that come with the program give names: a number
 * means something else in another guideline.
 */
export function isLinked(entry: Pick<PlaybookEntry, 'indicators'>, leaf: Pick<Leaf, 'id' | 'name'>): boolean {
  return placeOfLink(entry, leaf) !== null;
}

/** Where among its indicators an entry names one, from 0: the first is what it is mostly about. Null where it does not. */
export function placeOfLink(
  { indicators }: Pick<PlaybookEntry, 'indicators'>,
  { id, name }: Pick<Leaf, 'id' | 'name'>,
): number | null {
  const plainName = plainText(name);
  const place = indicators.findIndex((written) => written.trim() === id || plainText(written) === plainName);
  return place === -1 ? null : place;
}
