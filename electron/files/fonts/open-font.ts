/// <reference path="../fontkit.d.ts" />
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { FontFace } from './font-face.ts';

/** Which font of which file. */
export type FontFile = Pick<FontFace, 'path' | 'place'>;

/** A font whose file has been read. */
export interface OpenFont {
  readonly font: Font;
  readonly bytes: Buffer;
}

/** Reads a font. Throws where the file is broken or has no such font. */
export function openFont({ path, place }: FontFile): OpenFont {
  const bytes = readFileSync(path);
  const file = create(bytes);
  const font = 'fonts' in file ? file.fonts[place ?? 0] : file;
  if (font === undefined) throw new Error(`no font ${place} in ${path}`);
  return { font, bytes };
}
