import { createHash, hash } from 'node:crypto';

/** SHA-256 of the text in UTF-8, as 64 lower-case hex digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** SHA-256 of a file's bytes, as 64 lower-case hex digits. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** Hashing a text costs as much as thousands of its letters: lines are hashed so many letters at a time. */
const LETTERS_AT_ONCE = 65_536;

/** SHA-256 of the lines, each with a line end behind it, without joining all of them first. */
export function sha256OfLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  // Joined, not added one to another: a text that grew so is read twice as slowly.
  let together: string[] = [];
  let letters = 0;
  for (const line of lines) {
    together.push(line);
    letters += line.length;
    if (letters < LETTERS_AT_ONCE) continue;
    hash.update(textOf(together));
    together = [];
    letters = 0;
  }
  return hash.update(textOf(together)).digest('hex');
}

function textOf(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
