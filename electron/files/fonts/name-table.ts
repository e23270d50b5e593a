/** One entry of a font's table of names. */
export interface FontName {
  /** What it names: 1 and 16 the family, 4 the whole name, 6 the PostScript name. */
  readonly kind: number;
  readonly isChinese: boolean;
  readonly text: string;
}

const WINDOWS = 3;
const MACINTOSH = 1;

/** The names a font has for itself; those in writings nobody uses any more are left out. */
export function namesIn(table: Buffer): FontName[] {
  const count = table.readUInt16BE(2);
  const texts = table.subarray(table.readUInt16BE(4));
  return Array.from({ length: count }, (_, place) => {
    const entry = table.subarray(6 + place * 12, 18 + place * 12);
    const [platform, encoding, language, kind, length, offset] = [0, 2, 4, 6, 8, 10].map((at) =>
      entry.readUInt16BE(at),
    ) as [number, number, number, number, number, number];
    const text = decoded(texts.subarray(offset, offset + length), platform, encoding);
    return { kind, isChinese: isChinese(platform, language), text };
  }).filter(({ text }) => text !== '');
}

function decoded(bytes: Buffer, platform: number, encoding: number): string {
  const decoder = new TextDecoder(writingOf(platform, encoding));
  // Old fonts write each letter of GBK in two bytes, the first of them zero.
  return decoder.decode(bytes).replaceAll('\0', '').trim();
}

function writingOf(platform: number, encoding: number): string {
  if (platform === WINDOWS) return encoding === 3 ? 'gbk' : 'utf-16be';
  if (platform === MACINTOSH) return encoding === 25 ? 'gbk' : 'macintosh';
  return 'utf-16be';
}

/** Of the mainland, on Windows and on a Macintosh. */
function isChinese(platform: number, language: number): boolean {
  return platform === WINDOWS ? language === 0x0804 : platform === MACINTOSH && language === 33;
}
