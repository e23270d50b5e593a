import { createHash, hash } from 'node:crypto';

/** SHA-256 of the text in UTF-8, as 64 lower-case hex digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** SHA-256 of a file's bytes, as 64 lower-case hex digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** Hashing costs as much as thousands of letters each time: lines are hashed so many bytes at once. */
const BYTES_AT_ONCE = 65_536;
const LONGEST_LETTER = 3;
const LINE_END = 0x0a;

/** SHA-256 of the lines, each with a line end behind it, without joining them first. */
export function sha256OfLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  // Written, not joined: that takes a third of the time.
  const bytes = Buffer.allocUnsafe(BYTES_AT_ONCE);
  let length = 0;
  for (const line of lines) {
    const most = line.length * LONGEST_LETTER + 1;
    if (length + most > bytes.length) {
      hash.update(bytes.subarray(0, length));
      length = 0;
    }
    if (most > bytes.length) {
      hash.update(`${line}\n`);
      continue;
    }
    length += bytes.write(line, length);
    length = bytes.writeUInt8(LINE_END, length);
  }
  return hash.update(bytes.subarray(0, length)).digest('hex');
}
