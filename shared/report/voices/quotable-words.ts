import { LONGEST_QUOTED } from '../../action/interviews/topic-lines.ts';
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
    const words = quotableForm(excerpt, known);
    if (words !== null) return words;
  }
  return null;
}

/**
 * Somebody's words as they can be shown, masked; null where they are too long or too short to be quoted whole, or where
 * something in them could be somebody's name or trace.
 */
export function quotableForm(excerpt: string, known: KnownNames): string | null {
  const words = maskPersonal(excerpt.trim(), known)
    .replaceAll(/[“”"]/gu, '')
    .replace(/[。；，\s]+$/u, '');
  const length = Array.from(words).length;
  return length >= SHORTEST && length <= LONGEST_QUOTED && !mayNameSomebody(words) ? words : null;
}

const SHORTEST = 6;
