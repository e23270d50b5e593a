/** By character, its two bytes in GB18030; ASCII stands for itself. */
const TWO_BYTES = twoByteCharacters();

/**
 * The bytes of a text in GB18030, as far as two bytes hold its characters; others become a question mark.
 *
 * @example gb18030('小区') // d0 a1 c7 f8
 */
export function gb18030(text: string): Buffer {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(TWO_BYTES.get(character) ?? [0x3f]));
  }
  return Buffer.from(bytes);
}

/** Node decodes GB18030 but does not encode it: every pair of bytes is decoded once. */
function twoByteCharacters(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const characters = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd') characters.set(character, [lead, trail]);
    }
  }
  return characters;
}
