import type { FontFace } from './font-face.ts';
import { type FontTables, readFontTables } from './font-tables.ts';
import { type FontName, namesIn } from './name-table.ts';

/** The fonts in a file, read from a few hundred bytes of it; none where it is broken or no font. */
export function readFontFaces(path: string): FontFace[] {
  try {
    return readFontTables(path, ['name', 'OS/2']).flatMap((font) => faceOf(path, font));
  } catch {
    return [];
  }
}

function faceOf(path: string, { place, tables }: FontTables): FontFace[] {
  const table = tables.get('name');
  if (table === undefined) return [];
  const names = namesIn(table);
  const called = (...kinds: number[]) => names.filter(({ kind }) => kinds.includes(kind));
  const fullNames = called(4, 6).map(({ text }) => text);
  const familyNames = called(1, 16).map(({ text }) => text);
  const title = titleOf([...called(4), ...called(1), ...called(6)]);
  return [{ path, place, title, fullNames, familyNames, ...rightsAndWeight(tables.get('OS/2')) }];
}

function titleOf(names: readonly FontName[]): string {
  return (names.find(({ isChinese }) => isChinese) ?? names[0])?.text ?? '';
}

/** By the OS/2 table; a font without one is an old plain one that forbids nothing. */
function rightsAndWeight(table: Buffer | undefined): Pick<FontFace, 'isRegular' | 'mayEmbed'> {
  if (table === undefined) return { isRegular: true, mayEmbed: true };
  const weight = table.readUInt16BE(4);
  const selection = table.length >= 64 ? table.readUInt16BE(62) : 0;
  return { isRegular: isMedium(weight) && (selection & 0x21) === 0, mayEmbed: allows(table.readUInt16BE(8)) };
}

/** Old fonts count weights from 1 to 9. */
function isMedium(weight: number): boolean {
  return weight < 10 || (weight >= 350 && weight <= 550);
}

/**
 * Bits of fsType: 2 forbids embedding unless 4 or 8 allow it after all; 0x100 forbids to embed a part of the glyphs, which
 * is what a PDF does; 0x200 allows pictures of glyphs only.
 */
function allows(fsType: number): boolean {
  return (fsType & 0x0e) !== 2 && (fsType & 0x300) === 0;
}
