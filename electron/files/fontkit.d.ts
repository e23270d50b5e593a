/** The part of fontkit that is used here; the package brings no types. */
declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string;
    readonly familyName: string;
    readonly fullName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    /** Every code point that has a glyph. */
    readonly characterSet: number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    createSubset(): Subset;
  }
  export interface Glyph {
    readonly id: number;
    /** In units of the em. */
    readonly advanceWidth: number;
    /** Its outline; without commands it draws nothing. */
    readonly path: { readonly commands: readonly unknown[] };
  }
  export interface Subset {
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }
  /** What a .ttc holds. */
  export interface Collection {
    readonly fonts: Font[];
  }
  /** Throws where the bytes are no font. */
  export function create(bytes: Uint8Array): Font | Collection;
}
