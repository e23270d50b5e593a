import { DOUBLE_QUOTE } from './xml/bytes.ts';
import { behind } from './xml/plain-text.ts';

/** What `t` of an ordinary cell says: a number, a shared text, a truth value, a computed text, a text of its own. */
export type PlainType = 'n' | 's' | 'b' | 'str' | 'inlineStr';

/** The type that is written at a place, up to its quote; null for any other. */
export function plainType(bytes: Buffer, at: number): PlainType | null {
  if (bytes[at + 1] === DOUBLE_QUOTE) return oneLetter(bytes[at]);
  if (behind('str"', bytes, at) !== -1) return 'str';
  return behind('inlineStr"', bytes, at) === -1 ? null : 'inlineStr';
}

function oneLetter(letter: number | undefined): PlainType | null {
  switch (letter) {
    case 0x73:
      return 's';
    case 0x6e:
      return 'n';
    case 0x62:
      return 'b';
    default:
      return null;
  }
}
