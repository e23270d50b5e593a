/**
 * The faces a document is set in: Song for text, its bold for titles and second headings, Hei for first
 * headings, and two that only stand in for characters the others lack.
 */
export const FACES = ['song', 'songBold', 'hei', 'songMore', 'heiMore'] as const;
export type Face = (typeof FACES)[number];

/** What setting text has to know of the fonts at hand. */
export interface FontBook {
  /** Whether the face can draw the character (a Unicode code point). */
  has(face: Face, codePoint: number): boolean;
  /** The natural line height of the face for a size of 1. */
  lineHeight(face: Face): number;
}

/** The first face that has the character, the wanted one before the others; null when none has it. */
export function faceFor(codePoint: number, wanted: Face, book: FontBook): Face | null {
  if (book.has(wanted, codePoint)) return wanted;
  return FACES.find((face) => book.has(face, codePoint)) ?? null;
}
