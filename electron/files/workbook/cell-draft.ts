import { type Cell, NOT_COMPUTED } from '../../../shared/model/sheet.ts';
import { problem } from '../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import type { CellStyles } from './cell-styles.ts';
import { escapedText, hasLostCharacters } from './escaped-text.ts';
import { numberCell } from './number-cell.ts';
import { numberOf, shortNumberAt } from './number-text.ts';
import { type DateBase, isoDate } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import { XmlFault } from './xml/xml-fault.ts';
import type { XmlTokens } from './xml/xml-tokens.ts';

/** What the rest of the workbook says about the cells of a sheet. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly dateBase: DateBase;
}

/** A cell while its elements are read. One object serves all cells of a sheet, one after another. */
export class CellDraft {
  readonly #context: CellContext;
  #type = 'n';
  #style = 0;
  #formula = false;
  #text = '';
  /** The value when it is a plain number, else -1 and the value is in the text. */
  #number = -1;

  constructor(context: CellContext) {
    this.#context = context;
  }

  begin(type: string, style: number): void {
    this.#type = type;
    this.#style = style;
    this.#formula = false;
    this.#text = '';
    this.#number = -1;
  }

  hasFormula(): void {
    this.#formula = true;
  }

  /** Takes what stands in `<v>`; a plain number, which is most of a sheet, never becomes a string. */
  takeValue(tokens: XmlTokens): void {
    if (this.#text === '' && (this.#type === 's' || this.#type === 'n') && tokens.textIsWhole) {
      this.#number = shortNumberAt(tokens.bytes, tokens.textStart, tokens.textEnd);
      if (this.#number !== -1) return;
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
        return this.#numberOrDate();
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
    return this.#text.trim();
  }

  #sharedText(): Cell {
    const index = this.#number === -1 ? numberOf(this.#text) : this.#number;
    if (index === null && this.#plain() === '') return this.#blank();
    if (index === null) throw new XmlFault(`t="s" ${this.#plain().slice(0, 40)}`);
    const text = this.#context.strings.at(index);
    if (text === undefined) throw new XmlFault(`t="s" ${index}`);
    if (text === null) throw charactersLost();
    return text === '' ? null : text;
  }

  #numberOrDate(): Cell {
    const number = this.#number === -1 ? numberOf(this.#text) : this.#number;
    if (number === null) {
      if (this.#plain() === '') return this.#blank();
      throw new XmlFault(`<v>${this.#plain().slice(0, 40)}`);
    }
    return numberCell(number, this.#style, this.#context.styles, this.#context.dateBase);
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
  if (hasLostCharacters(text)) throw charactersLost();
  return text === '' ? null : text;
}

function charactersLost(): SpreadsheetFault {
  return new SpreadsheetFault(problem('cell-characters-lost'));
}
