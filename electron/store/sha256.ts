import { createHash, hash } from 'node:crypto';

/** SHA-256 of the text in UTF-8, as 64 lower-case hex digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** SHA-256 of the lines, each with a line end behind it, without joining them first. */
export function sha256OfLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}
