import { polyphonic } from 'pinyin-pro';

/** A name, prepared for being found: what may be typed for each character. Lists are searched by `nameFinder`. */
export type Spelling = readonly TypedAs[];

/** What may be typed for one character: all of `whole`, or, at the end of what was typed, a beginning of `readings`. */
interface TypedAs {
  readonly whole: readonly string[];
  readonly readings: readonly string[];
}

/** What people leave out when they look for a name: spaces, dashes, brackets, the dot in the middle. */
const LEFT_OUT = /[\s\p{Pd}\p{Ps}\p{Pe}·・_/、,]/gu;

/** Prepares a name, so that looking for it at every keystroke costs next to nothing. */
export function spellingOf(name: string): Spelling {
  return [...asTyped(name)].map(typedAs);
}

/**
 * Where a name holds what was typed: the characters themselves, their 拼音, their initials, or a mixture; the last
 * syllable may be unfinished. A character with several readings is found by each.
 *
 * @returns the character, from 0, that the match begins at; null when it is not there
 * @example placeIn(spellingOf('虹桥新村'), 'xinc') // 2
 */
export function placeIn(spelling: Spelling, typed: string): number | null {
  const word = asTyped(typed);
  const start = spelling.findIndex((_, index) => continues(spelling, index, word, 0));
  return start === -1 ? null : start;
}

function asTyped(text: string): string {
  return text.normalize('NFKC').replace(LEFT_OUT, '').toLowerCase();
}

function continues(spelling: Spelling, at: number, word: string, from: number): boolean {
  if (from === word.length) return true;
  const character = spelling[at];
  if (character === undefined) return false;
  for (const whole of character.whole) {
    if (word.startsWith(whole, from) && continues(spelling, at + 1, word, from + whole.length)) return true;
  }
  const rest = word.slice(from);
  return character.readings.some((reading) => reading.startsWith(rest));
}

const KNOWN = new Map<string, TypedAs>();

function typedAs(character: string): TypedAs {
  const known = KNOWN.get(character) ?? lookUp(character);
  KNOWN.set(character, known);
  return known;
}

/** 绿 is typed lv; whoever types lu finds it, too. */
function lookUp(character: string): TypedAs {
  const found = polyphonic(character, { toneType: 'none', type: 'array' })[0] ?? [];
  const readings = found.filter((reading) => reading !== character);
  const plain = readings.flatMap((reading) => [reading.replace('ü', 'v'), reading.replace('ü', 'u')]);
  const initials = plain.flatMap((reading) => [reading.charAt(0), /^[zcs]h/u.exec(reading)?.[0] ?? '']);
  const whole = new Set([character, ...plain, ...initials].filter((spelled) => spelled !== ''));
  return { whole: [...whole], readings: [...new Set(plain)] };
}
