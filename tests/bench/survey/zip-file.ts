import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

interface Packed {
  readonly name: Buffer;
  readonly offset: number;
  readonly sum: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** Packs about as hard as Excel, which prefers to be quick. */
const LEVEL = 4;

/** A zip archive that grows in a file, part after part, with no part ever whole in memory. */
export class ZipFile {
  readonly #file: FileHandle;
  readonly #parts: Packed[] = [];
  #end = 0;

  static async create(path: string): Promise<ZipFile> {
    return new ZipFile(await open(path, 'w'));
  }

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Packs one part; its header is written last, when its sizes are known. */
  async add(name: string, pieces: Iterable<string>): Promise<void> {
    const offset = this.#end;
    const bytes = Buffer.from(name);
    this.#end += 30 + bytes.length;
    const counted = { sum: 0, unpacked: 0 };
    await pipeline(
      counting(pieces, counted),
      createDeflateRaw({ level: LEVEL, chunkSize: 256 * 1024 }),
      (packed) => this.#append(packed),
    );
    const part = { ...counted, name: bytes, offset, packed: this.#end - offset - 30 - bytes.length };
    this.#parts.push(part);
    await this.#file.write(Buffer.concat([LOCAL, commonHeader(part), bytes]), 0, 30 + bytes.length, offset);
  }

  /** Writes the directory and closes the file; its size in bytes, and that of its parts unpacked. */
  async finish(): Promise<{ size: number; unpacked: number }> {
    const directory = Buffer.concat(this.#parts.map(directoryHeader));
    const end = endRecord(this.#parts.length, directory.length, this.#end);
    await this.#append([directory, end]);
    await this.#file.close();
    const unpacked = this.#parts.reduce((sum, part) => sum + part.unpacked, 0);
    return { size: this.#end, unpacked };
  }

  async #append(pieces: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
    for await (const piece of pieces) {
      await this.#file.write(piece, 0, piece.length, this.#end);
      this.#end += piece.length;
    }
  }
}

const LOCAL = Buffer.from('PK\x03\x04', 'latin1');
const DIRECTORY = Buffer.from('PK\x01\x02\x14\x00', 'latin1');

function* counting(pieces: Iterable<string>, counted: { sum: number; unpacked: number }): Generator<Buffer> {
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    counted.sum = crc32(bytes, counted.sum);
    counted.unpacked += bytes.length;
    yield bytes;
  }
}

/** What the header beside a part and the one in the directory have in common. */
function commonHeader({ name, sum, packed, unpacked }: Packed): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x800, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(sum, 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(unpacked, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function directoryHeader(part: Packed): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(part.offset, 10);
  return Buffer.concat([DIRECTORY, commonHeader(part), rest, part.name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
