/** An entry of a font's table of names: platform, encoding and language as OpenType counts them. */
export interface MadeName {
  readonly kind: number;
  readonly text: string;
  readonly platform?: number;
  readonly encoding?: number;
  readonly language?: number;
  /** The text as the file has it; by itself UTF-16. */
  readonly bytes?: Buffer;
}

export const CHINESE = 0x0804;
const ENGLISH = 0x0409;

/** A table of names. */
export function nameTable(names: readonly MadeName[]): Buffer {
  const texts = names.map(({ text, bytes }) => bytes ?? Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [place, { kind, platform = 3, encoding = 1, language = ENGLISH }] of names.entries()) {
    const length = texts[place]?.length ?? 0;
    const fields = [platform, encoding, language, kind, length, offset];
    for (const [field, value] of fields.entries()) head.writeUInt16BE(value, 6 + place * 12 + field * 2);
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

/** The table that tells weight, rights and style. */
export function os2Table({ weight = 400, rights = 0, style = 0x40 } = {}): Buffer {
  const table = Buffer.alloc(96);
  table.writeUInt16BE(weight, 4);
  table.writeUInt16BE(rights, 8);
  table.writeUInt16BE(style, 62);
  return table;
}

/** A font file of these tables. `base` is where it comes to lie in its file. */
export function fontOf(tables: ReadonlyMap<string, Buffer>, base = 0): Buffer {
  const entries = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.alloc(12 + entries.length * 16);
  head.writeUInt32BE(0x0001_0000, 0);
  head.writeUInt16BE(entries.length, 4);
  const parts: Buffer[] = [head];
  let end = head.length;
  for (const [place, [tag, table]] of entries.entries()) {
    const at = 12 + place * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(base + end, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    parts.push(table, Buffer.alloc(-table.length & 3));
    end += table.length + (-table.length & 3);
  }
  return Buffer.concat(parts);
}

/** The tables of a font file. */
export function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/** A collection of fonts in one file (.ttc). */
export function collectionOf(fonts: readonly ReadonlyMap<string, Buffer>[]): Buffer {
  const head = Buffer.alloc(12 + fonts.length * 4);
  head.write('ttcf\0\u0001\0\0', 'latin1');
  head.writeUInt32BE(fonts.length, 8);
  const parts: Buffer[] = [head];
  let end = head.length;
  for (const [place, tables] of fonts.entries()) {
    const font = fontOf(tables, end);
    head.writeUInt32BE(end, 12 + place * 4);
    parts.push(font);
    end += font.length;
  }
  return Buffer.concat(parts);
}
