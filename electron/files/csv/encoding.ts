/** How the bytes of a text become characters. */
export interface TextEncoding {
  readonly label: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** Bytes of the byte order mark at the beginning, 0 when there is none. */
  readonly mark: number;
}

const MARKS = [
  { label: 'utf-8', bytes: Buffer.from('efbbbf', 'hex') },
  { label: 'utf-16le', bytes: Buffer.from('fffe', 'hex') },
  { label: 'utf-16be', bytes: Buffer.from('feff', 'hex') },
] as const;

/** Bytes decoded at a time. */
export const SLICE = 256 * 1024;

/**
 * The encoding of a text: what its byte order mark says, else UTF-8 if every byte fits, else GB18030 (which
 * holds GBK and GB 2312) if every byte fits, else null. Bytes that fit neither are never guessed at.
 */
export function encodingOf(bytes: Buffer): TextEncoding | null {
  const marked = MARKS.find((mark) => bytes.subarray(0, mark.bytes.length).equals(mark.bytes));
  const candidates: TextEncoding[] = marked
    ? [{ label: marked.label, mark: marked.bytes.length }]
    : [
        { label: 'utf-8', mark: 0 },
        { label: 'gb18030', mark: 0 },
      ];
  return candidates.find((candidate) => fits(bytes, candidate)) ?? null;
}

/** The text in pieces of some hundred thousand characters; a character is never cut in two. */
export function* decoded(bytes: Buffer, { label, mark }: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  for (let at = mark; at < bytes.length; at += SLICE) {
    yield decoder.decode(bytes.subarray(at, at + SLICE), { stream: true });
  }
  yield decoder.decode();
}

function fits(bytes: Buffer, encoding: TextEncoding): boolean {
  try {
    for (const piece of decoded(bytes, encoding)) if (piece.includes('\0')) return false;
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
