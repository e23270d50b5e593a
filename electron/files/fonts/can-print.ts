import { type FontFile, openFont } from './open-font.ts';

/** In every Chinese font, and drawn by strokes of all kinds. */
const SAMPLE = '一评估小区，。0';
/** For the font of the rarest characters, which has no others. */
const RARE_SAMPLE = '𠀀𠮷';

/**
 * Whether a part of the font can be put into a document and shows: some files have tables that are broken, or of a kind
 * that is unknown here.
 */
export function canPrint(file: FontFile): boolean {
  try {
    const { font } = openFont(file);
    const codes = [SAMPLE, RARE_SAMPLE].map((sample) => [...sample].map((one) => one.codePointAt(0) ?? 0));
    const had = codes.find((sample) => sample.every((code) => font.hasGlyphForCodePoint(code)));
    if (had === undefined) return false;
    const glyphs = had.map((code) => font.glyphForCodePoint(code));
    const part = font.createSubset();
    for (const { id } of glyphs) part.includeGlyph(id);
    return part.encode().length > 0 && glyphs.every(({ path }) => path.commands.length > 0);
  } catch {
    return false;
  }
}
