const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const SLASH = 0x2f;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;

/** Whether XML counts the byte as white space. */
export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === NEWLINE || byte === TAB || byte === RETURN;
}

/** The bytes that end the name of an element or attribute: one look-up instead of seven comparisons. */
const ENDS_NAME = new Uint8Array(256);
for (const byte of [TAB, NEWLINE, RETURN, SPACE, SLASH, EQUALS, GREATER]) ENDS_NAME[byte] = 1;

/** The place behind the name that begins at `from`, which may be the end of the bytes. */
export function endOfName(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && ENDS_NAME[bytes[at] ?? 0] === 0) at++;
  return at;
}
