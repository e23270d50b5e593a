import { TextBlock } from './text-block.ts';

/** Texts of a block, a power of two: with fewer, decoding them together gains less; with more, one text decodes too many. */
const TEXTS = 256;
const BITS = Math.log2(TEXTS);
/** Blocks that are kept decoded. */
const MOST_OPEN = 8;

/**
 * Texts by number, from 0, kept as the bytes they came as. A questionnaire shares a few texts a million times, its
 * options, and hundreds of thousands of them once, its times and addresses: a text becomes a string when it is
 * asked for, and the string is kept when it is asked for again.
 *
 * @example
 * table.add(bytes, 8, 14); table.close(); table.at(0) // '满意'
 */
export class TextTable {
  readonly #blocks: TextBlock[] = [];
  /** The blocks opened last. */
  readonly #open: TextBlock[] = [];
  /** The texts of the block that is not full yet, and where they begin and end. */
  #bytes: Buffer = Buffer.alloc(64 * 1024);
  readonly #places = new Uint32Array(TEXTS + 1);
  #inBlock = 0;
  #asked = new Uint8Array(0);
  #strings: (string | undefined)[] = [];

  /** Adds the text that lies between two places, as it stands in the file, without entities. */
  add(bytes: Buffer, start: number, end: number): void {
    if (this.#inBlock === TEXTS) this.#addBlock();
    const from = this.#places[this.#inBlock] ?? 0;
    const to = from + end - start;
    if (to > this.#bytes.length) this.#grow(to);
    const own = this.#bytes;
    for (let at = 0; at < end - start; at++) own[from + at] = bytes[start + at] ?? 0;
    this.#inBlock++;
    this.#places[this.#inBlock] = to;
  }

  /** Says that all texts were added; now they can be asked for. */
  close(): void {
    const count = this.#blocks.length * TEXTS + this.#inBlock;
    this.#addBlock();
    this.#asked = new Uint8Array(count);
    this.#strings = Array.from({ length: count }, () => undefined);
  }

  /** The text with a number; null where characters were lost, undefined when there is none. */
  at(index: number): string | null | undefined {
    return this.#strings[index] ?? this.#decoded(index);
  }

  #decoded(index: number): string | null | undefined {
    const block = this.#blocks[index >>> BITS];
    const asked = this.#asked[index];
    if (block === undefined || asked === undefined) return undefined;
    const place = index & (TEXTS - 1);
    this.#asked[index] = 1;
    if (asked === 0) return this.#opened(block).at(place);
    const text = block.alone(place);
    if (text !== null) this.#strings[index] = text;
    return text;
  }

  /** Texts that are asked for once mostly lie near the one asked for before. */
  #opened(block: TextBlock): TextBlock {
    if (block.isOpen || !block.open()) return block;
    this.#open.push(block);
    if (this.#open.length > MOST_OPEN) this.#open.shift()?.close();
    return block;
  }

  #addBlock(): void {
    const bytes = Buffer.from(this.#bytes.subarray(0, this.#places[this.#inBlock]));
    this.#blocks.push(new TextBlock(bytes, this.#places.slice(0, this.#inBlock + 1)));
    this.#inBlock = 0;
  }

  #grow(size: number): void {
    const bytes = Buffer.allocUnsafe(2 * size);
    this.#bytes.copy(bytes);
    this.#bytes = bytes;
  }
}
