import { plainText } from './plain-text.ts';

/** The guideline's own spelling of a word that differs only in width or spaces; null when it has no such word. */
export function wordOf(text: string, words: Iterable<string>): string | null {
  const plain = plainText(text);
  for (const word of words) {
    if (word === text || plainText(word) === plain) return word;
  }
  return null;
}
