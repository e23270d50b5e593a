import { heardTopics } from './heard-topics.ts';
import { type KnownNames, maskPersonal } from './masking/mask-personal.ts';
import { mayNameSomebody } from './masking/may-name-somebody.ts';
import type { CompoundVoices } from './voices.ts';

/**
 * A complaint in a resident's own words that can be shown, masked; null for none. Only of a topic that at least five people
 * spoke of, short enough to be quoted whole, and with nothing in it that could be somebody's name or trace.
 */
export function quotableWords(
  voices: Pick<CompoundVoices, 'remarks'>,
  topics: ReadonlySet<string>,
  known: KnownNames,
): string | null {
  const heard = new Set(heardTopics(voices).map(({ topic }) => topic));
  for (const { topic, attitude, excerpt } of voices.remarks) {
    if (attitude !== 'negative' || excerpt === null || !heard.has(topic) || !topics.has(topic)) continue;
    const words = maskPersonal(excerpt.trim(), known)
      .replaceAll(/[“”"]/gu, '')
      .replace(/[。；，\s]+$/u, '');
    const length = Array.from(words).length;
    if (length >= SHORTEST && length <= LONGEST && !mayNameSomebody(words)) return words;
  }
  return null;
}

const SHORTEST = 6;
const LONGEST = 40;
