/** What a character is to those beside it where a line might end. */
export type CharacterClass =
  | 'space'
  | 'joins-before'
  | 'not-first'
  | 'not-last'
  | 'digit'
  | 'word'
  | 'unit'
  | 'any';

/** In this order: the first that a character matches is its class. */
const CLASSES: readonly (readonly [CharacterClass, RegExp])[] = [
  ['space', /^[ \u3000]$/],
  // Accents, and what only changes how the character before it looks.
  ['joins-before', /^(?:\p{M}|\p{Cf}|\p{Variation_Selector})$/u],
  // What never begins a line (GB/T 15834-2011, 5.1).
  ['not-first', /^[。，、；：？！）》〉】〕」』”’…—～·％‰℃]$/],
  // What never ends one.
  ['not-last', /^[（《〈【〔「『“‘￥＄№]$/],
  ['digit', /^[0-9]$/],
  // Letters of Latin and what is written with them: 63%~68%, 3-2, C0102, A/B.
  ['word', /^[!-~\u00A1-\u024F]$/],
  // Units that are read with the number before them: 5个, 2026年, 38.5分.
  ['unit', /^[个户分份项年月日号页位人名元处条次家天周岁级类题栋层套版万亿㎡]$/],
];

const known = new Map<string, CharacterClass>();

/** The class of a character (a code point). */
export function classOf(character: string): CharacterClass {
  const before = known.get(character);
  if (before !== undefined) return before;
  const [found = 'any'] = CLASSES.find(([, pattern]) => pattern.test(character)) ?? [];
  known.set(character, found);
  return found;
}
