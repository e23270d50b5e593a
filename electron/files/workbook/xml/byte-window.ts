/** Bytes that follow what came in: more than anyone looks ahead without having seen what stands before. */
const MARGIN = 64;

/**
 * The bytes that are being read: what is left of the pieces before, then the next piece. They lie in the same
 * memory all the time, whatever the number of pieces, so nothing that is taken from them may be kept without
 * being copied.
 */
export class ByteWindow {
  #memory: Buffer = Buffer.alloc(0);
  #words: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;

  /**
   * The memory itself. Behind the last byte stand zeros, which are no XML: whoever compares byte by byte meets
   * them before the end and never reads beyond it, which would make every read slower.
   */
  get memory(): Buffer {
    return this.#memory;
  }

  /** The memory, for those who compare several bytes at a time. */
  get words(): DataView {
    return this.#words;
  }

  /** The bytes that came in and nothing else; places are the same as in the memory. */
  get bytes(): Buffer {
    return this.#memory.subarray(0, this.#end);
  }

  /** Lets go of everything before a place, moves the rest to the front and adds a piece behind it. */
  slide(from: number, piece: Buffer): void {
    const rest = this.#end - from;
    const needed = rest + piece.length + MARGIN;
    const memory = this.#memory;
    if (needed > memory.length) this.#grow(needed);
    memory.copy(this.#memory, 0, from, this.#end);
    piece.copy(this.#memory, rest);
    this.#end = rest + piece.length;
    this.#memory.fill(0, this.#end, this.#end + MARGIN);
  }

  #grow(needed: number): void {
    this.#memory = Buffer.alloc(2 * needed);
    const { buffer, byteOffset, byteLength } = this.#memory;
    this.#words = new DataView(buffer, byteOffset, byteLength);
  }
}
