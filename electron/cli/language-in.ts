import type { Language } from '../../shared/language/wording.ts';

/** The language a command line asks for, read before anything else; Chinese when it asks for none. */
export function languageIn(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  const given = at === -1 ? words.find((word) => word.startsWith('--lang='))?.slice(7) : words[at + 1];
  return given === 'en' ? 'en' : 'zh';
}
