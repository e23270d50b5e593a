import { textAt } from './text-at.ts';

/**
 * Texts by number, from 0, kept as the bytes they came as. A questionnaire shares a few texts a million times, its
 * options, and hundreds of thousands of them once, its times and addresses: a text becomes a string when it is
 * asked for, and the string is kept when it is asked for again.
 *
 * @example
 * table.add(bytes, 8, 14); table.close(); table.at(0) // '满意'
 */
export class TextTable {
  #bytes: Buffer = Buffer.alloc(64 * 1024);
  /** Each text begins where the one before ends; the first place is the beginning of the first text. */
  #ends = new Uint32Array(1024);
  #count = 0;
  #asked = new Uint8Array(0);
  #strings: (string | undefined)[] = [];

  /** Adds the text that lies between two places, as it stands in the file, without entities. */
  add(bytes: Buffer, start: number, end: number): void {
    const from = this.#ends[this.#count] ?? 0;
    const to = from + end - start;
    if (to > this.#bytes.length || this.#count + 2 > this.#ends.length) this.#grow(to);
    const own = this.#bytes;
    for (let at = 0; at < end - start; at++) own[from + at] = bytes[start + at] ?? 0;
    this.#count++;
    this.#ends[this.#count] = to;
  }

  /** Says that all texts were added; now they can be asked for. */
  close(): void {
    this.#asked = new Uint8Array(this.#count);
    this.#strings = Array.from({ length: this.#count }, () => undefined);
  }

  /** The text with a number; null where characters were lost, undefined when there is none. */
  at(index: number): string | null | undefined {
    return this.#strings[index] ?? this.#decoded(index);
  }

  #decoded(index: number): string | null | undefined {
    const asked = this.#asked[index];
    if (asked === undefined) return undefined;
    const text = textAt(this.#bytes, this.#ends[index] ?? 0, this.#ends[index + 1] ?? 0);
    if (asked === 1 && text !== null) this.#strings[index] = text;
    this.#asked[index] = 1;
    return text;
  }

  #grow(size: number): void {
    const bytes = Buffer.allocUnsafe(Math.max(2 * size, this.#bytes.length));
    this.#bytes.copy(bytes);
    this.#bytes = bytes;
    const ends = new Uint32Array(2 * this.#ends.length);
    ends.set(this.#ends);
    this.#ends = ends;
  }
}
