import { escapedText, hasLostCharacters } from './escaped-text.ts';

/** The text between two places, which holds no entity, as it was typed; null where characters were lost. */
export function textAt(bytes: Buffer, start: number, end: number): string | null {
  const text = escapedText(bytes.toString('utf8', start, end));
  return hasLostCharacters(text) ? null : text;
}
