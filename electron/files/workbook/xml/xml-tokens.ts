import { ByteWindow } from './byte-window.ts';
import { endOfName, GREATER, isBlank, LESS, SLASH } from './bytes.ts';
import { XmlAttributes } from './xml-attributes.ts';
import { XmlFault } from './xml-fault.ts';
import { startsAt, type XmlName, XmlNames } from './xml-names.ts';
import { lineEnds, xmlText } from './xml-text.ts';

/** What comes next in a document; `more` asks for the next bytes. An empty element opens and closes. */
export type XmlToken = 'open' | 'close' | 'text' | 'more';

/** A tag or a stretch of text longer than this is not waited for: a cell holds 32,767 characters at most. */
const LONGEST = 1024 * 1024;
const DEEPEST = 100;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const COMMENT = Buffer.from('<!--');
const CDATA = Buffer.from('<![CDATA[');

/**
 * Takes XML apart while its bytes come in, pull by pull. Only whole tags and whole stretches of text are
 * given, so a piece may end anywhere, also in the middle of a Chinese character. Tags must match; a
 * document type is refused; comments and processing instructions are passed over.
 *
 * @example
 * tokens.feed(chunk);
 * for (let token = tokens.next(); token !== 'more'; token = tokens.next()) …
 */
export class XmlTokens {
  /** The name of the element just opened or closed, without its prefix. */
  name = '';
  /** The attributes of the element just opened. */
  readonly attributes = new XmlAttributes();
  readonly #window = new ByteWindow();
  #bytes = this.#window.bytes;
  #at = 0;
  #textStart = 0;
  #textEnd = 0;
  #literal = false;
  #emptyElement = false;
  #rootSeen = false;
  readonly #names = new XmlNames();
  readonly #open: XmlName[] = [];
  #depth = 0;

  /** Hands over the next bytes; what was left of the ones before stands in front of them. */
  feed(chunk: Buffer): void {
    const rest = this.#bytes.length - this.#at;
    if (rest > LONGEST) throw new XmlFault(`${rest} B`);
    this.#window.slide(this.#at, chunk);
    this.#bytes = this.#window.bytes;
    this.#at = 0;
  }

  /** The place of the next token, for those who read ahead; null while an empty element is still to be closed. */
  get at(): number | null {
    return this.#emptyElement ? null : this.#at;
  }

  /** The bytes at hand from there on. */
  get rest(): Buffer {
    return this.#bytes.subarray(this.#at);
  }

  /** Goes on behind whole elements that were read without tokens. */
  skipTo(at: number): void {
    this.#at = at;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#depth;
  }

  /** Whether the innermost of them is written with a prefix. */
  get hasPrefix(): boolean {
    const innermost = this.#open[this.#depth - 1];
    return innermost !== undefined && innermost.bytes.length !== innermost.local.length;
  }

  next(): XmlToken {
    if (this.#emptyElement) return this.#closeEmpty();
    for (;;) {
      if (this.#at >= this.#bytes.length) return 'more';
      if (this.#bytes[this.#at] !== LESS) return this.#readText();
      if (this.#at + 1 >= this.#bytes.length) return 'more';
      const token = this.#readMarkup();
      if (token !== 'passed') return token;
    }
  }

  /** Says that no more bytes come. */
  finish(): void {
    const rest = this.#bytes.subarray(this.#at);
    if (this.#depth > 0) throw new XmlFault(`</${this.#open[this.#depth - 1]?.local}>`);
    if (!this.#rootSeen || !rest.every(isBlank)) throw new XmlFault('EOF');
  }

  /** The text just met, decoded. */
  text(): string {
    const raw = this.#bytes.toString('utf8', this.#textStart, this.#textEnd);
    return this.#literal ? lineEnds(raw) : xmlText(raw);
  }

  /** Where the text just met lies, for those who read it without making a string of it; zeros follow the bytes. */
  get bytes(): Buffer {
    return this.#window.memory;
  }

  /** The same memory, for those who compare several bytes at a time. */
  get words(): DataView {
    return this.#window.words;
  }

  get textStart(): number {
    return this.#textStart;
  }

  get textEnd(): number {
    return this.#textEnd;
  }

  /** Whether it is certain that the element closes right behind the text just met. */
  get textIsWhole(): boolean {
    return !this.#literal && this.#bytes[this.#at + 1] === SLASH;
  }

  #readMarkup(): XmlToken | 'passed' {
    switch (this.#bytes[this.#at + 1]) {
      case SLASH:
        return this.#readClose();
      case QUESTION:
        return this.#passInstruction();
      case EXCLAMATION:
        return this.#readDeclaration();
      default:
        return this.#readOpen();
    }
  }

  #readText(): XmlToken {
    const bytes = this.#bytes;
    let end = this.#at;
    while (end < bytes.length && bytes[end] !== LESS) end++;
    if (end === bytes.length) return 'more';
    return this.#gotText(this.#at, end, end, false);
  }

  #gotText(start: number, end: number, next: number, literal: boolean): XmlToken {
    this.#textStart = start;
    this.#textEnd = end;
    this.#literal = literal;
    this.#at = next;
    return 'text';
  }

  #readOpen(): XmlToken {
    const bytes = this.#bytes;
    const nameEnd = endOfName(bytes, this.#at + 1);
    if (nameEnd === bytes.length) return 'more';
    const end = this.attributes.read(bytes, nameEnd);
    if (end === -1) return 'more';
    const name = this.#names.at(bytes, this.#at + 1, nameEnd);
    if (this.#depth === 0) this.#openRoot(name);
    if (this.#depth >= DEEPEST) throw new XmlFault(`${DEEPEST} <…>`);
    this.#open[this.#depth++] = name;
    this.#emptyElement = bytes[end - 2] === SLASH;
    this.name = name.local;
    this.#at = end;
    return 'open';
  }

  #openRoot(name: XmlName): void {
    if (this.#rootSeen) throw new XmlFault(`<${name.local}>`);
    this.#rootSeen = true;
  }

  #closeEmpty(): XmlToken {
    this.#emptyElement = false;
    this.name = this.#open[--this.#depth]?.local ?? '';
    return 'close';
  }

  #readClose(): XmlToken {
    const bytes = this.#bytes;
    const name = this.#open[this.#depth - 1];
    if (this.#depth === 0 || name === undefined) throw new XmlFault('</');
    const nameEnd = this.#at + 2 + name.bytes.length;
    let end = nameEnd;
    while (end < bytes.length && isBlank(bytes[end])) end++;
    if (end >= bytes.length) return 'more';
    if (bytes[end] !== GREATER || !startsAt(name, bytes, this.#at + 2)) {
      throw new XmlFault(bytes.toString('utf8', this.#at, end + 1));
    }
    this.#depth--;
    this.name = name.local;
    this.#at = end + 1;
    return 'close';
  }

  #passInstruction(): 'passed' | 'more' {
    const end = this.#bytes.indexOf('?>', this.#at);
    if (end === -1) return 'more';
    const encoding = /^<\?xml\s[^>]*encoding\s*=\s*["']([^"']*)/.exec(
      this.#bytes.toString('latin1', this.#at, end),
    );
    if (encoding && !/^(?:utf-?8|us-ascii)$/i.test(encoding[1] ?? '')) throw new XmlFault(encoding[0]);
    this.#at = end + 2;
    return 'passed';
  }

  #readDeclaration(): XmlToken | 'passed' {
    const ahead = this.#bytes.subarray(this.#at, this.#at + CDATA.length);
    if (ahead.subarray(0, COMMENT.length).equals(COMMENT)) return this.#passComment();
    if (ahead.equals(CDATA)) return this.#readLiteral();
    const canStillBe = [COMMENT, CDATA].some((start) => start.subarray(0, ahead.length).equals(ahead));
    if (canStillBe) return 'more';
    throw new XmlFault('<!');
  }

  #passComment(): 'passed' | 'more' {
    const end = this.#bytes.indexOf('-->', this.#at + COMMENT.length);
    if (end === -1) return 'more';
    this.#at = end + 3;
    return 'passed';
  }

  #readLiteral(): XmlToken {
    const start = this.#at + CDATA.length;
    const end = this.#bytes.indexOf(']]>', start);
    return end === -1 ? 'more' : this.#gotText(start, end, end + 3, true);
  }
}
