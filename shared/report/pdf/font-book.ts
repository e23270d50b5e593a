/**
 * The faces a document is set in, by what they are for: 小标宋 for titles, 仿宋 for text, 楷体 and 黑体 for headings, 宋体 for
 * tables and page numbers, and two that only stand in for characters the others lack.
 */
export const FACES = ['title', 'text', 'kai', 'hei', 'song', 'songMore', 'heiMore'] as const;
export type Face = (typeof FACES)[number];

/** What setting text has to know of the fonts at hand. */
export interface FontBook {
  /** Whether the face can draw the character (a Unicode code point). */
  has(face: Face, codePoint: number): boolean;
  /** The natural line height of the face for a size of 1. */
  lineHeight(face: Face): number;
  /** How far the character moves the pen in the face, for a size of 1; 0 for one that the face lacks. */
  advance(face: Face, codePoint: number): number;
}

/** The first face that has the character, the wanted one before the others; null when none has it. */
export function faceFor(codePoint: number, wanted: Face, book: FontBook): Face | null {
  if (book.has(wanted, codePoint)) return wanted;
  return FACES.find((face) => book.has(face, codePoint)) ?? null;
}
