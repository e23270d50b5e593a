import { digitAt } from './letter-and-digit.ts';
import { DOUBLE_QUOTE, EQUALS, GREATER, LESS, SPACE } from './xml/bytes.ts';
import { word, wordAt } from './xml/words.ts';

const CLOSE = word('</ro');
const CLOSED = word('row>');
const OPEN = word('<row');
const NUMBER = word(' r="');
/** How `hidden` begins. */
const HIDDEN = word('hidd');
/** A sheet's last row has seven. */
const MOST_DIGITS = 7;

/**
 * The quick way from one row to the next: `</row><row r="8" spans="1:28">`, whatever else is said of the row except that
 * it is hidden or not. What is not exactly so is left untouched for the general way.
 */
export class RowBoundary {
  /** The number of the row that begins. */
  row = 0;

  /**
   * Reads what stands between the last cell of a row, which has no prefix, and the first cell of the next.
   *
   * @param words the same memory as the bytes
   * @returns the place of that first cell, or -1 where something is not plain
   */
  read(bytes: Buffer, words: DataView, at: number): number {
    if (wordAt(words, at) !== CLOSE || wordAt(words, at + 2) !== CLOSED) return -1;
    if (wordAt(words, at + 6) !== OPEN || wordAt(words, at + 10) !== NUMBER) return -1;
    const quote = this.#readNumber(bytes, at + 14);
    return quote === -1 ? -1 : endOfTag(bytes, words, quote + 1);
  }

  #readNumber(bytes: Buffer, from: number): number {
    let at = from;
    this.row = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) {
      this.row = this.row * 10 + digit;
    }
    return bytes[at] === DOUBLE_QUOTE && at > from && at - from <= MOST_DIGITS ? at : -1;
  }
}

/** The place behind the tag whose further attributes begin at `from`. */
function endOfTag(bytes: Buffer, words: DataView, from: number): number {
  let at = from;
  while (bytes[at] === SPACE) {
    if (wordAt(words, at + 1) === HIDDEN) return -1;
    const equals = endOfPlainName(bytes, at + 1);
    if (equals === at + 1 || bytes[equals] !== EQUALS || bytes[equals + 1] !== DOUBLE_QUOTE) return -1;
    const quote = endOfPlainValue(bytes, equals + 2);
    if (bytes[quote] !== DOUBLE_QUOTE) return -1;
    at = quote + 1;
  }
  return bytes[at] === GREATER ? at + 1 : -1;
}

/** The place behind the letters, digits and colons that begin at `from`, as in `x14ac:dyDescent`. */
function endOfPlainName(bytes: Buffer, from: number): number {
  let at = from;
  while (isPlainInName(bytes[at] ?? 0)) at++;
  return at;
}

function isPlainInName(byte: number): boolean {
  const letter = (byte | 0x20) - 0x61;
  return (letter >= 0 && letter < 26) || (byte >= 0x30 && byte <= 0x3a);
}

/** The place of the quote that ends the value which begins at `from`, or of something that no value holds. */
function endOfPlainValue(bytes: Buffer, from: number): number {
  let at = from;
  for (
    let byte = bytes[at] ?? 0;
    byte !== DOUBLE_QUOTE && byte !== LESS && byte !== 0;
    byte = bytes[++at] ?? 0
  );
  return at;
}
