import pdfmake from 'pdfmake';
import type { TFontDictionary } from 'pdfmake/interfaces.js';
import { FACES, type Face } from '../../shared/report/pdf/font-book.ts';
import type { DocumentFonts } from './load-fonts.ts';

/** pdfmake's files that are in memory only; its types do not tell of them. */
const { virtualfs } = pdfmake as unknown as {
  readonly virtualfs: { existsSync(name: string): boolean; writeFileSync(name: string, bytes: Buffer): void };
};

/**
 * Lets pdfmake print with these fonts, and read nothing else. The bytes of those that were opened to lay the document out
 * are handed over: a thousand letters would read fifty megabytes each. The others it reads itself if it comes to that.
 */
export function giveFonts(fonts: DocumentFonts): void {
  const paths = new Set(Object.values(fonts.files).map(({ path }) => path));
  pdfmake.setLocalAccessPolicy((path) => paths.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  for (const face of fonts.opened()) {
    const { path } = fonts.files[face];
    if (!virtualfs.existsSync(path)) virtualfs.writeFileSync(path, fonts.fontOf(face).bytes);
  }
  const sources = Object.fromEntries(FACES.map((face) => [face, { normal: sourceOf(face, fonts) }]));
  pdfmake.setFonts(sources as unknown as TFontDictionary);
}

/** A path, and for a font of a collection its PostScript name, which pdfmake's types do not tell of. A new array each time: pdfmake writes into it. */
function sourceOf(face: Face, fonts: DocumentFonts): string | [string, string] {
  const { path, place } = fonts.files[face];
  return place === null ? path : [path, fonts.fontOf(face).font.postscriptName];
}
