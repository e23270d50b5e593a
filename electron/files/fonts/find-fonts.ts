import { canPrint } from './can-print.ts';
import type { FontFace } from './font-face.ts';
import { listFontFiles } from './list-font-files.ts';
import { candidatesFor, type WantedFont } from './preferred-fonts.ts';
import { readFontFaces } from './read-font-faces.ts';

/** The best of the computer's own fonts for each role, as far as it has one that can be printed. */
export function findFonts<Wanted extends WantedFont>(
  folders: readonly string[],
  wanted: readonly Wanted[],
): Map<Wanted, FontFace> {
  const faces = folders.flatMap((folder) => listFontFiles(folder)).flatMap(readFontFaces);
  const found = new Map<Wanted, FontFace>();
  for (const role of wanted) {
    const best = candidatesFor(role, faces).find(canPrint);
    if (best !== undefined) found.set(role, best);
  }
  return found;
}
