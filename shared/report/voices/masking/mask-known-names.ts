import { isOrdinary } from './ordinary-words.ts';
import { plainCharacters } from './plain-characters.ts';
import { SURNAME } from './surnames.ts';

/** What an interview may call its interviewee without naming anybody. */
const NOBODY = new Set(['居民', '业主', '住户', '老人', '党员', '代表', '某居民']);
const SURNAME_FIRST = new RegExp(`^${SURNAME}(?=\\p{Script=Han}{2}$)`, 'u');

/** A district has thousands of interviewees, and each text is looked through for all of them. */
const known = new WeakMap<readonly string[], readonly string[]>();

/**
 * Masks names that are known wherever they stand, whole or without the surname, the longest first; a single character is no
 * name by itself.
 */
export function maskKnownNames(text: string, names: readonly string[]): string {
  const forms = known.get(names) ?? formsOf(names);
  known.set(names, forms);
  return forms.reduce((masked, form) => masked.replaceAll(form, '某居民'), text);
}

function formsOf(names: readonly string[]): string[] {
  const forms = names
    .map((name) => plainCharacters(name).trim())
    .flatMap((name) => (isOrdinary(name, 0) ? [name] : [name, name.replace(SURNAME_FIRST, '')]))
    .filter((form) => form.length > 1 && !NOBODY.has(form));
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
