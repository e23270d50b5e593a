import type { Cell } from '../../../shared/model/sheet.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { wholeNumberAt } from './cell-reference.ts';
import type { CellStyles } from './cell-styles.ts';
import { escapedText, hasLostCharacters } from './escaped-text.ts';
import { numberOf } from './number-text.ts';
import { type DateBase, isoDate, serialDate } from './serial-date.ts';
import { XmlFault } from './xml/xml-fault.ts';
import type { XmlTokens } from './xml/xml-tokens.ts';

/** What the rest of the workbook says about the cells of a sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly dateBase: DateBase;
}

/** What stands for the value of a formula whose program never computed it. */
export const NOT_COMPUTED = '#NOT-COMPUTED';

/** A cell while its elements are read. One object serves all cells of a sheet, one after another. */
export class CellDraft {
  readonly #context: CellContext;
  #type = 'n';
  #style = 0;
  #formula = false;
  #text = '';
  /** The value when it is a plain whole number, else -1 and the value is in the text. */
  #whole = -1;

  constructor(context: CellContext) {
    this.#context = context;
  }

  begin(type: string, style: number): void {
    this.#type = type;
    this.#style = style;
    this.#formula = false;
    this.#text = '';
    this.#whole = -1;
  }

  hasFormula(): void {
    this.#formula = true;
  }

  /** Takes what stands in `<v>`; a whole number, which is most of a sheet, never becomes a string. */
  takeValue(tokens: XmlTokens): void {
    if (tokens.textIsWhole && this.#text === '') {
      this.#whole = wholeNumberAt(tokens.bytes, tokens.textStart, tokens.textEnd);
      if (this.#whole !== -1 && this.#type !== 'str') return;
      this.#whole = -1;
    }
    this.#text += tokens.text();
  }

  /** Takes the text of an inline string. */
  takeInline(text: string): void {
    this.#text += text;
  }

  /** What the cell holds. An empty text is nothing. */
  value(): Cell {
    switch (this.#type) {
      case 's':
        return this.#sharedText();
      case 'n':
        return this.#number();
      case 'str':
        return sound(escapedText(this.#text));
      case 'inlineStr':
        return sound(this.#text);
      case 'b':
        return this.#truth();
      case 'e':
        return { error: this.#plain() === '' ? NOT_COMPUTED : this.#plain() };
      case 'd':
        return this.#isoDate();
      default:
        throw new SpreadsheetFault(problem('cell-type-unknown', { type: this.#type.slice(0, 40) }));
    }
  }

  #plain(): string {
    return this.#whole === -1 ? this.#text.trim() : String(this.#whole);
  }

  #sharedText(): Cell {
    const index = this.#whole === -1 ? this.#plain() : this.#whole;
    if (index === '') return this.#blank();
    const text = this.#context.strings[Number(index)];
    if (text === undefined) throw new XmlFault(`t="s" ${index}`);
    return sound(text);
  }

  #number(): Cell {
    const number = this.#whole === -1 ? numberOf(this.#text) : this.#whole;
    if (number === null) {
      if (this.#plain() === '') return this.#blank();
      throw new XmlFault(`<v>${this.#plain().slice(0, 40)}`);
    }
    const format = this.#context.styles[this.#style] ?? 'number';
    if (format === 'number') return number;
    const date = serialDate(number, this.#context.dateBase, format === 'time');
    return date === null ? number : { date };
  }

  #truth(): Cell {
    const text = this.#plain();
    if (text === '') return this.#blank();
    if (text === '1' || text === 'true') return true;
    if (text === '0' || text === 'false') return false;
    throw new XmlFault(`t="b" ${text.slice(0, 40)}`);
  }

  #isoDate(): Cell {
    const text = this.#plain();
    if (text === '') return this.#blank();
    const date = isoDate(text);
    return date === null ? sound(text) : { date };
  }

  #blank(): Cell {
    return this.#formula ? { error: NOT_COMPUTED } : null;
  }
}

function sound(text: string): Cell {
  if (hasLostCharacters(text)) throw new SpreadsheetFault(problem('cell-characters-lost'));
  return text === '' ? null : text;
}
