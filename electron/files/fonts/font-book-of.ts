import type { Face, FontBook } from '../../../shared/report/pdf/font-book.ts';
import { type FontFile, type OpenFont, openFont } from './open-font.ts';

/** What setting text asks of fonts, and those that were opened for it: each when it is first asked for. */
export interface OpeningBook extends FontBook {
  fontOf(face: Face): OpenFont;
  /** Those that were asked for anything so far. */
  opened(): Face[];
}

/** The fonts in these files. Asked for every character of a thousand letters, so answers are kept. */
export function fontBookOf(files: Readonly<Record<Face, FontFile>>): OpeningBook {
  const opened = new Map<Face, OpenFont>();
  const advances = new Map<Face, Map<number, number | null>>();
  const fontOf = (face: Face): OpenFont => {
    const font = opened.get(face) ?? openFont(files[face]);
    opened.set(face, font);
    return font;
  };
  /** Null where the face lacks the character. */
  const advanceOf = (face: Face, codePoint: number): number | null => {
    const known = advances.get(face) ?? new Map<number, number | null>();
    advances.set(face, known);
    const before = known.get(codePoint);
    if (before !== undefined) return before;
    const advance = measured(fontOf(face), codePoint);
    known.set(codePoint, advance);
    return advance;
  };
  return {
    fontOf,
    opened: () => [...opened.keys()],
    has: (face, codePoint) => advanceOf(face, codePoint) !== null,
    advance: (face, codePoint) => advanceOf(face, codePoint) ?? 0,
    ascent: (face) => fontOf(face).font.ascent / fontOf(face).font.unitsPerEm,
  };
}

function measured({ font }: OpenFont, codePoint: number): number | null {
  if (!font.hasGlyphForCodePoint(codePoint)) return null;
  return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
}
