import type { TypesConcerned } from './difference.ts';
import type { GuidelineNames } from './guideline-names.ts';
import { listed } from './value-words.ts';

/** These types and no others. */
export function onlyTypes(codes: readonly string[], names: GuidelineNames): TypesConcerned {
  const { zh, en } = listed(codes.map(names.typeName));
  return { codes, words: { zh: `仅${zh}`, en: `only ${en}` } };
}

/** Every type of the later guideline but these; null when there is nothing to leave out. */
export function allTypesBut(codes: readonly string[], names: GuidelineNames): TypesConcerned | null {
  if (codes.length === 0) return null;
  const { zh, en } = listed(codes.map(names.typeName));
  const concerned = names.typeCodes.filter((code) => !codes.includes(code));
  return { codes: concerned, words: { zh: `不含${zh}`, en: `not ${en}` } };
}

/** The bare names, for a sentence that says itself what it is about them. */
export function namedTypes(codes: readonly string[], names: GuidelineNames): TypesConcerned {
  return { codes, words: listed(codes.map(names.typeName)) };
}
