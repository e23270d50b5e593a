/// <reference path="./fontkit.d.ts" />
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { FACES, type Face, type FontBook } from '../../shared/report/pdf/font-book.ts';

/** The fonts of documents: what setting text asks of them, and where printing finds them. */
export interface DocumentFonts extends FontBook {
  readonly paths: Readonly<Record<Face, string>>;
}

/** Also right from the built program: out/main lies as deep as electron/files. */
const BUNDLED = join(import.meta.dirname, '../../resources/fonts');

const FILES: Readonly<Record<Face, string>> = {
  title: 'song-bold.ttf',
  text: 'song.ttf',
  kai: 'song-bold.ttf',
  hei: 'hei.ttf',
  song: 'song.ttf',
  songMore: 'song-more.ttf',
  heiMore: 'hei-more.ttf',
};

/** The bundled fonts; refused when one is not there. Each is opened when it is first asked for. */
export function loadFonts(directory = BUNDLED): Result<DocumentFonts> {
  const pathOf = (face: Face) => join(directory, FILES[face]);
  const missing = FACES.map(pathOf).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    return refused(
      problem('report-font-missing', { files: missing.map((path) => basename(path)).join('、') }),
    );
  }
  const paths = Object.fromEntries(FACES.map((face) => [face, pathOf(face)])) as Record<Face, string>;
  return ok(fontsAt(paths));
}

function fontsAt(paths: Readonly<Record<Face, string>>): DocumentFonts {
  const opened = new Map<Face, Font>();
  const fontOf = (face: Face): Font => {
    const font = opened.get(face) ?? create(readFileSync(paths[face]));
    opened.set(face, font);
    return font;
  };
  return {
    paths,
    has: (face, codePoint) => fontOf(face).hasGlyphForCodePoint(codePoint),
    lineHeight(face) {
      const { ascent, descent, lineGap, unitsPerEm } = fontOf(face);
      return (ascent - descent + lineGap) / unitsPerEm;
    },
    ascent(face) {
      const { ascent, unitsPerEm } = fontOf(face);
      return ascent / unitsPerEm;
    },
    advance(face, codePoint) {
      const font = fontOf(face);
      if (!font.hasGlyphForCodePoint(codePoint)) return 0;
      return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
    },
  };
}
