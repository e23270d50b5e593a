import { textAt } from './text-at.ts';

/** A block that is asked for this often, and forgotten in between, is read in no order: decoding it as a whole no longer pays. */
const MOST_OPENINGS = 3;

/** Texts in one string. */
interface Decoded {
  readonly text: string;
  /** Where in it each text begins, and where the last one ends. */
  readonly places: Uint32Array;
}

/**
 * A few hundred texts, kept as bytes that lie one behind the other. While a block is open, they are decoded together,
 * which takes a fraction of the time that each by itself would take.
 */
export class TextBlock {
  readonly #bytes: Buffer;
  readonly #places: Uint32Array;
  #decoded: Decoded | null = null;
  #openings = 0;

  /** @param places where in the bytes each text begins, and where the last one ends */
  constructor(bytes: Buffer, places: Uint32Array) {
    this.#bytes = bytes;
    this.#places = places;
  }

  get isOpen(): boolean {
    return this.#decoded !== null;
  }

  /**
   * Gets ready to be asked for many texts.
   *
   * @returns whether that was worth while; texts that are escaped or lost, or seem so, are decoded one by one
   */
  open(): boolean {
    if (this.#openings < MOST_OPENINGS) this.#decoded = decoded(this.#bytes, this.#places);
    this.#openings = this.#decoded === null ? MOST_OPENINGS : this.#openings + 1;
    return this.isOpen;
  }

  /** Keeps the bytes only. */
  close(): void {
    this.#decoded = null;
  }

  /** The text at a place, open or not, as it was typed; null where characters were lost. */
  at(place: number): string | null {
    if (this.#decoded === null) return this.alone(place);
    const { text, places } = this.#decoded;
    return text.slice(places[place], places[place + 1]);
  }

  /** The same text, of which no more than itself is kept for as long as it lives. */
  alone(place: number): string | null {
    return textAt(this.#bytes, this.#places[place] ?? 0, this.#places[place + 1] ?? 0);
  }
}

function decoded(bytes: Buffer, inBytes: Uint32Array): Decoded | null {
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd') || text.includes('_x')) return null;
  const places = placesInText(bytes, inBytes);
  return places === null ? null : { text, places };
}

/** The places in UTF-16 of places in sound UTF-8; null where one of them lies within a character. */
function placesInText(bytes: Buffer, places: Uint32Array): Uint32Array | null {
  const found = new Uint32Array(places.length);
  let units = 0;
  let at = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    for (; at < place; at++) units += unitsBegun(bytes[at] ?? 0);
    if (place < bytes.length && unitsBegun(bytes[place] ?? 0) === 0) return null;
    found[index] = units;
  }
  return found;
}

/** How many units of UTF-16 the character takes that begins with this byte of UTF-8; 0 where none begins. */
function unitsBegun(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
}
