import { closeSync, openSync, readSync } from 'node:fs';

/** The tables asked for of one font in a file. */
export interface FontTables {
  /** Its place in a collection, from 0; null in a file of one font. */
  readonly place: number | null;
  readonly tables: ReadonlyMap<string, Buffer>;
}

const MOST_FONTS = 64;
const MOST_TABLES = 256;
const LARGEST_TABLE = 1_000_000;

/** Reads these tables of every font in a file, and no other byte. Throws where it is no font, or a broken one. */
export function readFontTables(path: string, tags: readonly string[]): FontTables[] {
  const file = openSync(path, 'r');
  try {
    return fontOffsets(file).map(({ place, offset }) => ({ place, tables: tablesAt(file, offset, tags) }));
  } finally {
    closeSync(file);
  }
}

function fontOffsets(file: number): { place: number | null; offset: number }[] {
  const head = readAt(file, 0, 12);
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [{ place: null, offset: 0 }];
  const count = atMost(MOST_FONTS, head.readUInt32BE(8));
  const offsets = readAt(file, 12, count * 4);
  return Array.from({ length: count }, (_, place) => ({ place, offset: offsets.readUInt32BE(place * 4) }));
}

function tablesAt(file: number, offset: number, tags: readonly string[]): Map<string, Buffer> {
  const count = atMost(MOST_TABLES, readAt(file, offset, 12).readUInt16BE(4));
  const directory = readAt(file, offset + 12, count * 16);
  const tables = new Map<string, Buffer>();
  for (let entry = 0; entry < directory.length; entry += 16) {
    const tag = directory.toString('latin1', entry, entry + 4);
    if (!tags.includes(tag)) continue;
    const length = atMost(LARGEST_TABLE, directory.readUInt32BE(entry + 12));
    tables.set(tag, readAt(file, directory.readUInt32BE(entry + 8), length));
  }
  return tables;
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes, 0, length, position) < length) throw new Error('the font ends early');
  return bytes;
}

function atMost(limit: number, count: number): number {
  if (count > limit) throw new Error(`${count} where at most ${limit} are sensible`);
  return count;
}
