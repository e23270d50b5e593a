import { type Face, type FontBook, faceFor } from '../font-book.ts';
import type { TextStyle } from '../theme/text-styles.ts';
import { drawnText } from './printable.ts';

/** A character as it will be drawn. */
export interface Glyph {
  /** A code point, and with it what only changes how it looks. */
  readonly text: string;
  readonly face: Face;
  /** To the next character of its line, in points, before the line is pressed or stretched. */
  readonly advance: number;
}

/** The characters of a text in their face, those that it lacks in one that has them. */
export function glyphsOf(text: string, { face: wanted, size, tracking }: TextStyle, book: FontBook): Glyph[] {
  return Array.from(drawnText(text), (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const face = faceFor(codePoint, wanted, book) ?? wanted;
    return { text: character, face, advance: book.advance(face, codePoint) * size + tracking };
  });
}

/** How wide the characters are beside each other, in points. */
export function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}
