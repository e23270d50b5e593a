/** How the bytes of a text become characters. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** The bytes of a text in pieces, which may be gone through more than once. */
export type TextBytes = () => AsyncIterable<Buffer> | Iterable<Buffer>;

const MARKS = [
  { encoding: 'utf-8', bytes: Buffer.from('efbbbf', 'hex') },
  { encoding: 'utf-16le', bytes: Buffer.from('fffe', 'hex') },
  { encoding: 'utf-16be', bytes: Buffer.from('feff', 'hex') },
] as const;
const LONGEST_MARK = 3;

/** Bytes decoded at a time. */
export const SLICE = 256 * 1024;

/** Bytes at hand as a text's bytes. */
export function inSlices(bytes: Buffer): TextBytes {
  return function* () {
    for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
  };
}

/**
 * The encoding of a text: what its byte order mark says, else UTF-8 if every byte fits, else GB18030 (which
 * holds GBK and GB 2312) if every byte fits, else null. Bytes that fit neither are never guessed at.
 */
export async function encodingOf(text: TextBytes): Promise<TextEncoding | null> {
  const beginning = await firstBytes(text, LONGEST_MARK);
  const marked = MARKS.find(({ bytes }) => beginning.subarray(0, bytes.length).equals(bytes));
  const candidates: readonly TextEncoding[] = marked ? [marked.encoding] : ['utf-8', 'gb18030'];
  for (const candidate of candidates) if (await fits(text, candidate)) return candidate;
  return null;
}

/** The text in pieces of some hundred thousand characters, without its mark; a character is never cut in two. */
export async function* decoded(text: TextBytes, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of text()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** The first bytes of a text, fewer where it is shorter. */
async function firstBytes(text: TextBytes, count: number): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  for await (const piece of text()) {
    bytes = Buffer.concat([bytes, piece.subarray(0, count)]);
    if (bytes.length >= count) break;
  }
  return bytes.subarray(0, count);
}

async function fits(text: TextBytes, encoding: TextEncoding): Promise<boolean> {
  try {
    for await (const piece of decoded(text, encoding)) if (piece.includes('\0')) return false;
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
