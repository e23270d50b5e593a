import type { DocumentFont } from '../../shared/model/document-font.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { type DocumentFonts, loadFonts, ownFonts } from './load-fonts.ts';

/** `computer`: its own fonts, bundled ones where it has none. `bundled`: those alone, the same on every computer. */
export type FontSource = 'computer' | 'bundled';

const known = new Map<FontSource, DocumentFonts>();

/** The fonts that documents are set in; looked for once, since a thousand letters use the same. */
export function documentFonts(source: FontSource): Result<DocumentFonts> {
  const before = known.get(source);
  if (before !== undefined) return ok(before);
  const loaded = source === 'computer' ? ownFonts() : loadFonts();
  if (loaded.ok) known.set(source, loaded.value);
  return loaded;
}

/** Which font documents are set in for each role, for a person to see. */
export function fontsUsed(source: FontSource): Result<readonly DocumentFont[]> {
  const fonts = documentFonts(source);
  return fonts.ok ? ok(fonts.value.used) : fonts;
}
