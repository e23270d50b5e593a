import type { XmlToken, XmlTokens } from './workbook/xml/xml-tokens.ts';

/**
 * Elements whose words are not read: settings of a paragraph, text that was moved away, what old programs would show instead of
 * a text box, and the phonetic hints above characters. Deleted words and field codes are elements of their own and no text.
 */
const PASSED_OVER: ReadonlySet<string> = new Set(['pPr', 'moveFrom', 'Fallback', 'rt']);

/** What stands for an empty element in a line. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * Gathers the lines of a Word document: a paragraph is a line, a break within it begins another, the cells of a row of a table
 * stand side by side with a tab between them, and a text box follows the paragraph it is anchored in. Give it every token.
 */
export class WordLines {
  readonly #lines: string[] = [];
  /** Paragraphs that are open; one within another stands in a text box. */
  readonly #open: string[] = [];
  #boxes: string[] = [];
  #passing = 0;
  #inText = false;
  #isFirstCell = true;
  #continuesRow = false;
  #length = 0;

  /** Characters so far. */
  get length(): number {
    return this.#length;
  }

  take(token: Exclude<XmlToken, 'more'>, tokens: XmlTokens): void {
    const { name } = tokens;
    if (token !== 'text' && PASSED_OVER.has(name)) this.#passing += token === 'open' ? 1 : -1;
    if (this.#passing > 0) return;
    if (token === 'text') {
      if (this.#inText) this.#add(tokens.text());
    } else if (token === 'open') this.#begin(name);
    else this.#end(name);
  }

  /** The whole text. */
  text(): string {
    return this.#lines
      .map((line) => line.trimEnd())
      .join('\n')
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim();
  }

  #begin(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'p') this.#open.push('');
    else if (name === 'tr') this.#isFirstCell = true;
    else if (name === 'tc') {
      this.#continuesRow = !this.#isFirstCell;
      this.#isFirstCell = false;
    } else this.#add(SIGNS[name] ?? '');
  }

  #end(name: string): void {
    if (name === 't') this.#inText = false;
    if (name !== 'p') return;
    const line = this.#open.pop() ?? '';
    if (this.#open.length > 0) this.#boxes.push(line);
    else this.#close(line);
  }

  #close(line: string): void {
    const before = this.#continuesRow ? this.#lines.pop() : undefined;
    this.#lines.push(before === undefined ? line : `${before}\t${line}`, ...this.#boxes);
    this.#boxes = [];
    this.#continuesRow = false;
  }

  #add(text: string): void {
    const line = this.#open.pop();
    if (line === undefined) return;
    this.#open.push(line + text);
    this.#length += text.length;
  }
}
