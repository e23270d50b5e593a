import type { Cell } from '../../../shared/model/sheet.ts';
import type { CellContext } from './cell-draft.ts';
import { MOST_COLUMNS } from './cell-reference.ts';
import { digitAt, letterAt } from './letter-and-digit.ts';
import { numberCell } from './number-cell.ts';
import { numberOf, shortNumberAt } from './number-text.ts';
import { type PlainType, plainType } from './plain-type.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import type { RowDraft } from './row-draft.ts';
import { UsualCells } from './usual-cells.ts';
import { DOUBLE_QUOTE, EQUALS, GREATER, LESS, SLASH, SPACE } from './xml/bytes.ts';
import { behind, endOfPlainText } from './xml/plain-text.ts';

const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const ZERO = 0x30;
const ONE = 0x31;

/**
 * The quick way through cells such as programs write by the million: `<c r="B7" s="1" t="s"><v>12</v></c>` and
 * its like. It takes a cell only when every byte is as expected and the value sound. Whatever else comes, a
 * cell cut off by the end of the bytes included, it leaves untouched for the general way, which knows all of
 * XML and says what is wrong.
 *
 * Its steps give the place behind what they read, or -1 where something is not plain.
 */
export class PlainCells {
  readonly #context: CellContext;
  readonly #row: RowDraft;
  readonly #usual: UsualCells;
  readonly #texts = new RepeatedTexts();
  #column = -1;
  #style = -1;
  #type: PlainType | null = null;
  #digits = 0;
  #value: Cell = null;

  /** @param row where the cells are put */
  constructor(context: CellContext, row: RowDraft) {
    this.#context = context;
    this.#row = row;
    this.#usual = new UsualCells(context, row);
  }

  /**
   * Takes cell after cell, from a place between two cells of the row.
   *
   * @param words the same memory as the bytes
   * @returns the place behind the last cell taken
   */
  read(bytes: Buffer, words: DataView, from: number): number {
    let at = this.#usual.read(bytes, words, from);
    while (bytes[at] === LESS && bytes[at + 1] === LETTER_C) {
      const end = this.#readCell(bytes, at + 2);
      if (end === -1) break;
      this.#row.put(this.#column, this.#value);
      at = this.#usual.read(bytes, words, end);
    }
    return at;
  }

  #readCell(bytes: Buffer, from: number): number {
    this.#column = -1;
    this.#style = -1;
    this.#type = null;
    const at = this.#readAttributes(bytes, from);
    if (at === -1) return -1;
    if (this.#column === -1) this.#column = this.#row.column + 1;
    if (this.#column >= MOST_COLUMNS) return -1;
    if (bytes[at] === GREATER) return this.#readContent(bytes, at + 1);
    this.#value = null;
    return behind('/>', bytes, at);
  }

  #readAttributes(bytes: Buffer, from: number): number {
    let at = from;
    while (bytes[at] === SPACE) {
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== DOUBLE_QUOTE) return -1;
      const end = this.#readAttribute(bytes, at + 1, at + 4);
      if (end === -1 || bytes[end] !== DOUBLE_QUOTE) return -1;
      at = end + 1;
    }
    return at;
  }

  #readAttribute(bytes: Buffer, name: number, value: number): number {
    switch (bytes[name]) {
      case LETTER_R:
        return this.#readReference(bytes, value);
      case LETTER_S:
        return this.#readStyle(bytes, value);
      case LETTER_T:
        return this.#readType(bytes, value);
      default:
        return -1;
    }
  }

  /** A reference such as `B7`; the general way judges those of another row. */
  #readReference(bytes: Buffer, from: number): number {
    if (this.#column !== -1) return -1;
    let at = from;
    let column = 0;
    for (let letter = letterAt(bytes, at); letter > 0; letter = letterAt(bytes, ++at)) {
      column = column * 26 + letter;
    }
    this.#column = column - 1;
    let row = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) row = row * 10 + digit;
    return column > 0 && row === this.#row.row ? at : -1;
  }

  #readStyle(bytes: Buffer, from: number): number {
    if (this.#style !== -1) return -1;
    const end = this.#readDigits(bytes, from);
    this.#style = this.#digits;
    return end;
  }

  #readType(bytes: Buffer, from: number): number {
    if (this.#type !== null) return -1;
    this.#type = plainType(bytes, from);
    return this.#type === null ? -1 : from + this.#type.length;
  }

  /** A whole number of at most 15 digits. */
  #readDigits(bytes: Buffer, from: number): number {
    let at = from;
    let number = 0;
    for (let digit = digitAt(bytes, at); digit <= 9; digit = digitAt(bytes, ++at)) {
      number = number * 10 + digit;
    }
    this.#digits = number;
    return at === from || at - from > 15 ? -1 : at;
  }

  #readContent(bytes: Buffer, from: number): number {
    if (this.#type === 'inlineStr') return this.#readInline(bytes, from);
    if (!opensValue(bytes, from)) return -1;
    const at = from + 3;
    switch (this.#type) {
      case 's':
        return this.#readShared(bytes, at);
      case 'str':
        return this.#readText(bytes, at, '</v></c>');
      case 'b':
        return this.#readTruth(bytes, at);
      default:
        return this.#readNumber(bytes, at);
    }
  }

  #readShared(bytes: Buffer, from: number): number {
    const end = this.#readDigits(bytes, from);
    if (end === -1) return -1;
    const text = this.#context.strings.at(this.#digits) ?? null;
    if (text === null) return -1;
    this.#value = text === '' ? null : text;
    return behindCell(bytes, end);
  }

  #readNumber(bytes: Buffer, from: number): number {
    const end = endOfPlainText(bytes, from);
    if (end === -1) return -1;
    const short = shortNumberAt(bytes, from, end);
    const number = short === -1 ? numberOf(bytes.toString('latin1', from, end)) : short;
    if (number === null) return -1;
    const { styles, dateBase } = this.#context;
    this.#value = numberCell(number, this.#style === -1 ? 0 : this.#style, styles, dateBase);
    return behindCell(bytes, end);
  }

  #readTruth(bytes: Buffer, from: number): number {
    const digit = bytes[from];
    if (digit !== ZERO && digit !== ONE) return -1;
    this.#value = digit === ONE;
    return behindCell(bytes, from + 1);
  }

  #readInline(bytes: Buffer, from: number): number {
    const at = behind('<is><t>', bytes, from);
    const start = at === -1 ? behind('<is><t xml:space="preserve">', bytes, from) : at;
    return start === -1 ? -1 : this.#readText(bytes, start, '</t></is></c>');
  }

  #readText(bytes: Buffer, from: number, close: string): number {
    const end = endOfPlainText(bytes, from);
    if (end === -1) return -1;
    const text = this.#texts.at(bytes, from, end);
    if (text === null) return -1;
    this.#value = text === '' ? null : text;
    return behind(close, bytes, end);
  }
}

/** Whether `<v>` stands there. Letter by letter: this is asked of every cell. */
function opensValue(bytes: Buffer, at: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === LETTER_V && bytes[at + 2] === GREATER;
}

/** The place behind `</v></c>`. */
function behindCell(bytes: Buffer, at: number): number {
  const value =
    bytes[at] === LESS && bytes[at + 1] === SLASH && bytes[at + 2] === LETTER_V && bytes[at + 3] === GREATER;
  const cell =
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LETTER_C &&
    bytes[at + 7] === GREATER;
  return value && cell ? at + 8 : -1;
}
