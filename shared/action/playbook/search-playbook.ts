import { nameInitials } from '../../cells/name-initials.ts';
import { nameSound } from '../../cells/name-sound.ts';
import { nameSpelling } from '../../cells/name-spelling.ts';
import type { Aspect } from '../../model/aspect.ts';
import type { Leaf } from '../../model/guideline.ts';
import type { PlaybookEntry } from '../../model/records/playbook-entry.ts';
import type { StoredRecord } from '../../model/records/record.ts';
import { isLinked } from './is-linked.ts';

/** What entries are looked for by; null asks nothing. */
export interface PlaybookQuery {
  /** Words that all must stand in the entry; letters also find a title by its 拼音 or their initials. */
  readonly find: string;
  readonly aspect: Aspect | null;
  /** Entries written for this type; '' for general ones. */
  readonly type: string | null;
  readonly indicator: Pick<Leaf, 'id' | 'name'> | null;
}

/**
 * The entries that answer a query, in their own order.
 *
 * @example searchPlaybook(entries, { find: 'lzz 补缺', aspect: null, type: null, indicator: null })
 */
export function searchPlaybook(
  entries: readonly StoredRecord<'playbook-entry'>[],
  { find, aspect, type, indicator }: PlaybookQuery,
): StoredRecord<'playbook-entry'>[] {
  const words = find
    .split(/\s+/u)
    .map(nameSpelling)
    .filter((word) => word !== '');
  return entries.filter(
    ({ body }) =>
      (aspect === null || body.aspect === aspect) &&
      (type === null || isOfType(body, type)) &&
      (indicator === null || isLinked(body, indicator)) &&
      words.every((word) => holdsWord(body, word)),
  );
}

/** Whether an entry is written for a type; for '', whether it is written for every one. */
export function isOfType({ types }: Pick<PlaybookEntry, 'types'>, type: string): boolean {
  return type === '' ? types.length === 0 : types.includes(type);
}

function holdsWord(entry: PlaybookEntry, word: string): boolean {
  const isWritten = textsOf(entry).some((text) => nameSpelling(text).includes(word));
  return isWritten || (/^[a-z]+$/u.test(word) && soundsLike(entry.title, word));
}

function soundsLike(title: string, letters: string): boolean {
  const spelling = nameSpelling(title);
  return nameInitials(spelling).includes(letters) || nameSound(spelling).includes(letters);
}

function textsOf({ title, when, steps, roles, example, indicators }: PlaybookEntry): string[] {
  return [title, when, ...steps, ...roles.flatMap(({ who, does }) => [who, does]), example, ...indicators];
}
