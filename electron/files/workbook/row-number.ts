import { DOUBLE_QUOTE } from './xml/bytes.ts';
import { wordAt } from './xml/words.ts';

/** The number of a row as it ends the reference of each of its cells: `17` in `B17`. */
export class RowNumber {
  readonly #written = Buffer.alloc(8);
  #number = 0;
  #length = 0;
  /** The first four digits and the last four, or all of them twice where there are fewer. */
  #first = 0;
  #last = 0;
  #fromLast = 0;
  /** Which bits of four bytes belong to digits. */
  #digits = 0;

  /** Sets the number that is expected from now on. */
  expect(row: number): void {
    if (row === this.#number) return;
    this.#number = row;
    this.#length = lengthOf(row);
    const written = this.#written.fill(0);
    for (let at = this.#length - 1, rest = row; at >= 0; at--, rest = Math.floor(rest / 10)) {
      written[at] = 0x30 + (rest % 10);
    }
    this.#fromLast = Math.max(0, this.#length - 4);
    this.#first = written.readInt32LE();
    this.#last = written.readInt32LE(this.#fromLast);
    this.#digits = this.#length < 4 ? (1 << (8 * this.#length)) - 1 : -1;
  }

  /** The place of the quote behind the number, or -1 when something else stands there. */
  end(bytes: Buffer, words: DataView, at: number): number {
    if ((wordAt(words, at) & this.#digits) !== this.#first) return -1;
    if ((wordAt(words, at + this.#fromLast) & this.#digits) !== this.#last) return -1;
    return bytes[at + this.#length] === DOUBLE_QUOTE ? at + this.#length : -1;
  }
}

function lengthOf(row: number): number {
  let length = 1;
  for (let rest = row; rest >= 10; rest = Math.floor(rest / 10)) length++;
  return length;
}
