import { FONT_ROLES } from '../../model/document-font.ts';

/**
 * The faces a document is set in, by what they are for: the five of `FontRole`, and four that only stand in for characters
 * the others lack: more of Song, of Hei and of Kai, and the rarest.
 */
export const FACES = [...FONT_ROLES, 'songMore', 'heiMore', 'kaiMore', 'rare'] as const;
export type Face = (typeof FACES)[number];

/** What setting text has to know of the fonts at hand. */
export interface FontBook {
  /** Whether the face can draw the character (a Unicode code point). */
  has(face: Face, codePoint: number): boolean;
  /** How high the face rises above the line that letters stand on, as its file says, for a size of 1. */
  ascent(face: Face): number;
  /** How far the character moves the pen in the face, for a size of 1; 0 for one that the face lacks. */
  advance(face: Face, codePoint: number): number;
}

/** Plain before bold, so that a rare character in the text does not stand out; the last resort last. */
const STAND_INS: readonly Face[] = [
  'song',
  'songMore',
  'text',
  'heiMore',
  'kaiMore',
  'rare',
  'kai',
  'hei',
  'title',
];

/** The first face that has the character, the wanted one before the others; null when none has it. */
export function faceFor(codePoint: number, wanted: Face, book: FontBook): Face | null {
  if (book.has(wanted, codePoint)) return wanted;
  return STAND_INS.find((face) => book.has(face, codePoint)) ?? null;
}
