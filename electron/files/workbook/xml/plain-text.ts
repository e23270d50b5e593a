import { LESS } from './bytes.ts';

/** What ends a plain text, or makes it one to be decoded with more care: `<`, `&`, a carriage return; no more bytes. */
const ENDS_PLAIN_TEXT = new Uint8Array(256);
for (const byte of [LESS, 0x26, 0x0d, 0]) ENDS_PLAIN_TEXT[byte] = 1;

/**
 * Where the text that begins at `from` ends, when its bytes mean what they are.
 *
 * @returns the place of the `<` behind it, or -1 when it holds an entity or a carriage return, or the bytes end
 */
export function endOfPlainText(bytes: Buffer, from: number): number {
  let at = from;
  while (ENDS_PLAIN_TEXT[bytes[at] ?? 0] === 0) at++;
  return bytes[at] === LESS ? at : -1;
}

/** The place behind an ASCII text that must stand at `at`; -1 when something else does. */
export function behind(text: string, bytes: Buffer, at: number): number {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return -1;
  return at + text.length;
}
