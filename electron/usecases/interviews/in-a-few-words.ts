import type { Wording } from '../../../shared/language/wording.ts';

/** So many are named in one sentence. */
const MOST_NAMED = 8;

/**
 * Several things in one sentence: the first of them by name.
 *
 * @example inAFewWords([{ zh: 'F1', en: 'F1' }, { zh: 'F2', en: 'F2' }]) // { zh: 'F1；F2', en: 'F1; F2' }
 */
export function inAFewWords(things: readonly Wording[]): Wording {
  const named = things.slice(0, MOST_NAMED);
  const more = things.length > named.length;
  return {
    zh: `${named.map(({ zh }) => zh).join('；')}${more ? '等' : ''}`,
    en: `${named.map(({ en }) => en).join('; ')}${more ? ' and others' : ''}`,
  };
}
