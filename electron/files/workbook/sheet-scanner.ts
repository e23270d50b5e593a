import type { Cell, SheetRow } from '../../../shared/model/sheet.ts';
import { type Facts, problem } from '../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../spreadsheet-fault.ts';
import { type CellContext, CellDraft } from './cell-draft.ts';
import { cellName, columnAt, MOST_COLUMNS, MOST_ROWS, rowAt, wholeNumberAt } from './cell-reference.ts';
import { escapedText } from './escaped-text.ts';
import { PlainCells } from './plain-cells.ts';
import { RichText } from './rich-text.ts';
import { RowBoundary } from './row-boundary.ts';
import { RowDraft } from './row-draft.ts';
import { isTrue } from './truth.ts';
import { XmlFault } from './xml/xml-fault.ts';
import { type XmlToken, XmlTokens } from './xml/xml-tokens.ts';

/** So many cells are given at a time, far more than a piece of any real sheet holds: a few bytes can ask for a whole row. */
const MOST_CELLS_AT_ONCE = 64 * 1024;

/**
 * Makes rows of the bytes of a sheet, piece by piece; a piece may end anywhere. What stands outside the
 * rows (widths, merged ranges, extensions) is passed over.
 *
 * @example
 * for await (const chunk of chunks) {
 *   for (let rows = scanner.scan(chunk); rows.length > 0; rows = scanner.rest()) …
 * }
 * scanner.finish();
 */
export class SheetScanner {
  readonly #tokens = new XmlTokens();
  readonly #row = new RowDraft();
  readonly #plain: PlainCells;
  readonly #boundary = new RowBoundary();
  readonly #draft: CellDraft;
  readonly #inline = new RichText();
  #cellsLeft: number;
  #cellsAtOnce = 0;
  readonly #mostCells: number;
  #done: SheetRow[] = [];
  #inData = false;
  #dataSeen = false;
  #inRow = false;
  #inCell = false;
  #inValue = false;
  #valueSeen = false;
  #inInline = false;
  #column = -1;

  /** @param mostCells how many cells, blank ones before others included, the sheet may have */
  constructor(context: CellContext, mostCells: number) {
    this.#draft = new CellDraft(context);
    this.#plain = new PlainCells(context, this.#row);
    this.#mostCells = mostCells;
    this.#cellsLeft = mostCells;
  }

  /** The row that is being read, from 1; 0 before the first. */
  get row(): number {
    return this.#row.row;
  }

  /** The rows that end within the next bytes, or the first of them. */
  scan(chunk: Buffer): readonly SheetRow[] {
    this.#tokens.feed(chunk);
    return this.rest();
  }

  /** More of the rows that end within the bytes at hand; none when all of them were given. */
  rest(): readonly SheetRow[] {
    this.#done = [];
    this.#cellsAtOnce = MOST_CELLS_AT_ONCE;
    while (this.#cellsAtOnce > 0) {
      const token = this.#next();
      if (token === 'more') break;
      if (token === 'open') this.#open();
      else if (token === 'close') this.#close();
      else if (this.#inValue) this.#draft.takeValue(this.#tokens);
      if (this.#inInline) this.#inline.take(token, this.#tokens);
    }
    return this.#done;
  }

  /** The next token that is not part of a plain cell or between plain rows. */
  #next(): XmlToken {
    const tokens = this.#tokens;
    if (this.#inRow && !this.#inCell && tokens.depth === 3 && tokens.at !== null) {
      tokens.skipTo(this.#readPlain(tokens, tokens.at));
    }
    return tokens.next();
  }

  /** Goes through plain cells, and from row to row, as long as both are plain; the place behind them. */
  #readPlain({ bytes, words, hasPrefix }: XmlTokens, from: number): number {
    let at = this.#plain.read(bytes, words, from);
    while (!hasPrefix && this.#cellsAtOnce > 0) {
      const next = this.#boundary.read(bytes, words, at);
      if (next === -1 || this.#boundary.row <= this.row || this.#boundary.row > MOST_ROWS) break;
      this.#closeRow();
      this.#beginRow(this.#boundary.row, false);
      at = this.#plain.read(bytes, words, next);
    }
    return at;
  }

  /** Says that no more bytes come: a sheet that is not whole is a fault. */
  finish(): void {
    this.#tokens.finish();
    if (!this.#dataSeen) throw new XmlFault('<sheetData>');
  }

  #open(): void {
    if (this.#inCell) this.#openInCell();
    else if (this.#inData) this.#openInData();
    else this.#openInSheet();
  }

  #openInSheet(): void {
    const { depth, name } = this.#tokens;
    if (depth === 1 && name !== 'worksheet') throw new XmlFault(`<${name}>`);
    if (depth !== 2 || name !== 'sheetData') return;
    if (this.#dataSeen) throw new XmlFault('<sheetData>');
    this.#inData = true;
    this.#dataSeen = true;
  }

  #openInData(): void {
    const { depth, name } = this.#tokens;
    if (name === 'row') this.#openRow();
    else if (name === 'c') this.#openCell();
    else if (depth === 3) throw new XmlFault(`<${name}>`);
  }

  #openInCell(): void {
    const { name } = this.#tokens;
    if (name === 'v') this.#openValue();
    else if (name === 'f') this.#openFormula();
    else if (name === 'is') this.#inInline = true;
    else if (name === 'c' || name === 'row') throw new XmlFault(`<${name}>`);
  }

  #openValue(): void {
    if (this.#valueSeen) throw new XmlFault('<v>');
    this.#inValue = true;
    this.#valueSeen = true;
  }

  #openFormula(): void {
    this.#draft.hasFormula();
    this.#row.countFormula();
  }

  #openRow(): void {
    if (this.#inRow) throw new XmlFault('<row>');
    const { attributes } = this.#tokens;
    const index = attributes.find('r');
    const row =
      index === -1
        ? this.row + 1
        : wholeNumberAt(attributes.bytes, attributes.start(index), attributes.end(index));
    if (row <= this.row || row > MOST_ROWS) throw new XmlFault(`<row r="${attributes.value('r') ?? row}">`);
    this.#beginRow(row, isTrue(attributes.value('hidden')));
  }

  #beginRow(row: number, hidden: boolean): void {
    this.#inRow = true;
    this.#row.begin(row, hidden);
  }

  #openCell(): void {
    if (!this.#inRow) throw new XmlFault('<c>');
    const { attributes } = this.#tokens;
    this.#inCell = true;
    this.#valueSeen = false;
    this.#column = this.#nextColumn();
    if (this.#column >= MOST_COLUMNS) throw new XmlFault('<c>');
    const style = attributes.find('s');
    const type = attributes.find('t');
    this.#draft.begin(
      type === -1 ? 'n' : cellType(attributes.bytes, attributes.start(type), attributes.end(type)),
      style === -1 ? 0 : wholeNumberAt(attributes.bytes, attributes.start(style), attributes.end(style)),
    );
  }

  #nextColumn(): number {
    const { attributes } = this.#tokens;
    const index = attributes.find('r');
    if (index === -1) return this.#row.column + 1;
    const start = attributes.start(index);
    const end = attributes.end(index);
    const column = columnAt(attributes.bytes, start, end);
    if (column >= 0 && rowAt(attributes.bytes, start, end) === this.row) return column;
    throw new XmlFault(`<c r="${attributes.value('r')}">`);
  }

  #close(): void {
    const { name } = this.#tokens;
    if (this.#inCell) {
      if (name === 'c') this.#closeCell();
      else if (name === 'v') this.#inValue = false;
      else if (name === 'is') this.#closeInline();
    } else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#inData = false;
  }

  #closeInline(): void {
    this.#inInline = false;
    this.#draft.takeInline(escapedText(this.#inline.finish()));
  }

  #closeCell(): void {
    this.#inCell = false;
    this.#row.put(this.#column, this.#valueOfCell());
  }

  #valueOfCell(): Cell {
    try {
      return this.#draft.value();
    } catch (error) {
      if (!(error instanceof SpreadsheetFault)) throw error;
      const { code, facts, place } = error.problem;
      const named: Facts = { ...facts, cell: cellName(this.#column, this.row) };
      throw new SpreadsheetFault({ code, facts: named, place });
    }
  }

  #closeRow(): void {
    this.#inRow = false;
    if (this.#row.length === 0) return;
    this.#cellsLeft -= this.#row.length;
    this.#cellsAtOnce -= this.#row.length;
    if (this.#cellsLeft < 0) {
      throw new SpreadsheetFault(problem('file-too-many-cells', { limit: this.#mostCells }));
    }
    this.#done.push(this.#row.finish());
  }
}

/** The types that come by the million without a new string for each. */
function cellType(bytes: Buffer, start: number, end: number): string {
  if (end - start === 1) {
    switch (bytes[start]) {
      case 0x73:
        return 's';
      case 0x6e:
        return 'n';
      case 0x62:
        return 'b';
    }
  }
  return bytes.toString('latin1', start, end);
}
