import type { Language } from '../../shared/language/wording.ts';

/** A document with every wording in it said in one language, for `--json`. */
export function sayDeep(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => sayDeep(one, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isWording = entries.length === 2 && 'zh' in value && 'en' in value;
  if (isWording) return language === 'zh' ? value.zh : value.en;
  return Object.fromEntries(entries.map(([key, held]) => [key, sayDeep(held, language)]));
}
