import { plainText } from '../../cells/plain-text.ts';
import type { Leaf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';

/**
 * Whether an entry names an indicator, by its name or its number. Entries that come with the program give names: a number
 * means something else in another guideline.
 */
export function isLinked(
  { indicators }: Pick<PlaybookEntry, 'indicators'>,
  { id, name }: Pick<Leaf, 'id' | 'name'>,
): boolean {
  const plainName = plainText(name);
  return indicators.some((written) => written.trim() === id || plainText(written) === plainName);
}
