import type { CellContext } from './cell-draft.ts';
import { digitAt, letterAt } from './letter-and-digit.ts';
import { numberCell } from './number-cell.ts';
import { shortNumberAt } from './number-text.ts';
import type { RowDraft } from './row-draft.ts';
import { RowNumber } from './row-number.ts';
import { DOUBLE_QUOTE } from './xml/bytes.ts';
import { endOfPlainText } from './xml/plain-text.ts';
import { word, wordAt } from './xml/words.ts';

const CELL = word('<c r');
const REFERENCE = word(' r="');
const STYLE = word(' s="');
const TYPE = word(' t="');
const SHARED = word('s"><');
const VALUE = word('><v>');
const END_OF_VALUE = word('</v>');
const END_OF_CELL = word('</c>');
/** So many digits of a style or of a shared text stand for one that there can be. */
const MOST_DIGITS = 9;

/**
 * The quickest way, through the cells that most of a large sheet is made of, as Excel and most other programs write
 * them: the place, perhaps a style, then a shared text or a short number, `<c r="B7" s="1" t="s"><v>12</v></c>`. It
 * compares four bytes at a time. Whatever is not exactly so it leaves untouched for the plain way.
 *
 * Its steps give the place behind what they read, or -1 where something is not usual.
 */
export class UsualCells {
  readonly #context: CellContext;
  readonly #row: RowDraft;
  readonly #number = new RowNumber();
  #column = 0;
  #digits = 0;

  /** @param row where the cells are put */
  constructor(context: CellContext, row: RowDraft) {
    this.#context = context;
    this.#row = row;
  }

  /**
   * Takes cell after cell, from a place between two cells of the row.
   *
   * @param words the same memory as the bytes
   * @returns the place behind the last cell taken
   */
  read(bytes: Buffer, words: DataView, from: number): number {
    this.#number.expect(this.#row.row);
    let at = from;
    for (let end = this.#readCell(bytes, words, at); end !== -1; end = this.#readCell(bytes, words, at)) {
      at = end;
    }
    return at;
  }

  #readCell(bytes: Buffer, words: DataView, from: number): number {
    if (wordAt(words, from) !== CELL || wordAt(words, from + 2) !== REFERENCE) return -1;
    const digits = this.#readColumn(bytes, from + 6);
    const quote = digits === -1 ? -1 : this.#number.end(bytes, words, digits);
    if (quote === -1) return -1;
    const at = quote + 1;
    return wordAt(words, at) === STYLE
      ? this.#readStyled(bytes, words, at + 4)
      : this.#readRest(bytes, words, at, 0);
  }

  /** One letter or two. */
  #readColumn(bytes: Buffer, at: number): number {
    const first = letterAt(bytes, at);
    const second = letterAt(bytes, at + 1);
    this.#column = second === 0 ? first - 1 : 26 * first + second - 1;
    if (first === 0) return -1;
    return second === 0 ? at + 1 : at + 2;
  }

  #readStyled(bytes: Buffer, words: DataView, from: number): number {
    const quote = this.#readDigits(bytes, from);
    const style = this.#digits;
    return quote === -1 || bytes[quote] !== DOUBLE_QUOTE
      ? -1
      : this.#readRest(bytes, words, quote + 1, style);
  }

  #readRest(bytes: Buffer, words: DataView, at: number, style: number): number {
    const next = wordAt(words, at);
    if (next === VALUE) return this.#readNumber(bytes, words, at + 4, style);
    if (next !== TYPE || wordAt(words, at + 4) !== SHARED || wordAt(words, at + 6) !== VALUE) return -1;
    return this.#readShared(bytes, words, at + 10);
  }

  #readNumber(bytes: Buffer, words: DataView, from: number, style: number): number {
    const end = endOfPlainText(bytes, from);
    const number = shortNumberAt(bytes, from, end);
    if (number === -1 || !closes(words, end)) return -1;
    const { styles, dateBase } = this.#context;
    this.#row.put(this.#column, numberCell(number, style, styles, dateBase));
    return end + 8;
  }

  #readShared(bytes: Buffer, words: DataView, from: number): number {
    const end = this.#readDigits(bytes, from);
    if (end === -1 || !closes(words, end)) return -1;
    const text = this.#context.strings.at(this.#digits) ?? null;
    if (text === null) return -1;
    this.#row.put(this.#column, text === '' ? null : text);
    return end + 8;
  }

  #readDigits(bytes: Buffer, from: number): number {
    let at = from;
    let number = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) {
      number = number * 10 + digit;
    }
    this.#digits = number;
    return at === from || at - from > MOST_DIGITS ? -1 : at;
  }
}

function closes(words: DataView, at: number): boolean {
  return wordAt(words, at) === END_OF_VALUE && wordAt(words, at + 4) === END_OF_CELL;
}
