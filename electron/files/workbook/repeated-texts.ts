import { textAt } from './text-at.ts';

interface Known {
  readonly bytes: Buffer;
  readonly text: string;
}

/** One place a text; a text that comes to a taken place takes it over. */
const PLACES = 4_096;
/** Options and names are shorter; what is longer is seldom said twice. */
const LONGEST = 96;

/**
 * Makes strings of texts that stand in the cells themselves, the same string for a text said before: a
 * questionnaire says 满意 a million times.
 */
export class RepeatedTexts {
  readonly #known: (Known | undefined)[] = Array.from({ length: PLACES }, () => undefined);

  /** The text between two places, which holds no entity; null where characters were lost. */
  at(bytes: Buffer, start: number, end: number): string | null {
    if (end - start > LONGEST) return textAt(bytes, start, end);
    const place = placeOf(bytes, start, end);
    const known = this.#known[place];
    if (known !== undefined && isAt(known.bytes, bytes, start, end)) return known.text;
    const text = textAt(bytes, start, end);
    if (text !== null) this.#known[place] = { bytes: Buffer.from(bytes.subarray(start, end)), text };
    return text;
  }
}

function isAt(expected: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (end - start !== expected.length) return false;
  for (let i = 0; i < expected.length; i++) if (bytes[start + i] !== expected[i]) return false;
  return true;
}

function placeOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 12)) & (PLACES - 1);
}
