import { APOSTROPHE, DOUBLE_QUOTE, EQUALS, endOfName, GREATER, isBlank, LESS, SLASH } from './bytes.ts';
import { XmlFault } from './xml-fault.ts';
import { xmlText } from './xml-text.ts';

/** More than any real element carries. */
const MOST = 500;

/** The attributes of the tag just read: where they lie in the bytes, so that only what is asked for is decoded. */
export class XmlAttributes {
  #bytes: Buffer = Buffer.alloc(0);
  #count = 0;
  readonly #nameStarts = new Int32Array(MOST);
  readonly #nameEnds = new Int32Array(MOST);
  readonly #valueStarts = new Int32Array(MOST);
  readonly #valueEnds = new Int32Array(MOST);

  /**
   * Reads from behind the name of a tag to its end.
   *
   * @returns the place behind `>`, or -1 when the bytes end before
   */
  read(bytes: Buffer, from: number): number {
    this.#bytes = bytes;
    this.#count = 0;
    let at = afterBlanks(bytes, from);
    while (at < bytes.length && bytes[at] !== GREATER && bytes[at] !== SLASH) {
      at = this.#readOne(at);
      if (at === -1) return -1;
      at = afterBlanks(bytes, at);
    }
    return endOfTag(bytes, at);
  }

  /** The number of an attribute by its name as written, with its prefix if it has one; -1 when absent. */
  find(name: string): number {
    for (let index = 0; index < this.#count; index++) if (this.#isNamed(index, name)) return index;
    return -1;
  }

  /** The bytes that hold the attributes, for those who read a value without making a string of it. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  start(index: number): number {
    return this.#valueStarts[index] ?? 0;
  }

  end(index: number): number {
    return this.#valueEnds[index] ?? 0;
  }

  /** The value of an attribute by its name as written, or null. */
  value(name: string): string | null {
    const index = this.find(name);
    return index === -1 ? null : this.#text(index);
  }

  /** The value of the first attribute with this local name that has a prefix, such as `r:id`, whatever the prefix. */
  prefixedValue(localName: string): string | null {
    for (let index = 0; index < this.#count; index++) {
      const name = this.#bytes.toString('utf8', this.#nameStarts[index], this.#nameEnds[index]);
      if (name.endsWith(`:${localName}`) && !name.startsWith('xmlns:')) return this.#text(index);
    }
    return null;
  }

  #text(index: number): string {
    return xmlText(this.#bytes.toString('utf8', this.start(index), this.end(index)));
  }

  #isNamed(index: number, name: string): boolean {
    const start = this.#nameStarts[index] ?? 0;
    if ((this.#nameEnds[index] ?? 0) - start !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.#bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Reads `name="value"`; the place behind it, or -1 when the bytes end before. */
  #readOne(start: number): number {
    const bytes = this.#bytes;
    const nameEnd = endOfName(bytes, start);
    const equals = afterBlanks(bytes, nameEnd);
    if (equals >= bytes.length) return -1;
    if (bytes[equals] !== EQUALS || nameEnd === start) throw new XmlFault('=');
    const quote = afterBlanks(bytes, equals + 1);
    if (quote >= bytes.length) return -1;
    const valueEnd = endOfValue(bytes, quote);
    if (valueEnd === -1) return -1;
    if (this.#count >= MOST) throw new XmlFault(`${MOST} "="`);
    this.#nameStarts[this.#count] = start;
    this.#nameEnds[this.#count] = nameEnd;
    this.#valueStarts[this.#count] = quote + 1;
    this.#valueEnds[this.#count] = valueEnd;
    this.#count++;
    return valueEnd + 1;
  }
}

function afterBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isBlank(bytes[at])) at++;
  return at;
}

/** The place behind `>` or `/>`, or -1 when the bytes end before. */
function endOfTag(bytes: Buffer, at: number): number {
  const close = bytes[at] === SLASH ? at + 1 : at;
  if (close >= bytes.length) return -1;
  if (bytes[close] !== GREATER) throw new XmlFault('/');
  return close + 1;
}

/** The place of the closing quote, or -1; `at` stands on the opening one. */
function endOfValue(bytes: Buffer, at: number): number {
  const quote = bytes[at];
  if (quote !== DOUBLE_QUOTE && quote !== APOSTROPHE) throw new XmlFault('"');
  for (let end = at + 1; end < bytes.length; end++) {
    const byte = bytes[end];
    if (byte === quote) return end;
    if (byte === LESS) throw new XmlFault('"<');
  }
  return -1;
}
